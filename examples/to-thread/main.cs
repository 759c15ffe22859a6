string Grind(string load)
{
    Console.WriteLine("mill starts");
    Thread.Sleep(400);
    Console.WriteLine("mill ready");
    return $"ground {load}";
}

async Task MakeTea()
{
    Console.WriteLine("tea starts");
    await Task.Delay(200);
    Console.WriteLine("tea ready");
}

// 1. Call it directly
var tea = MakeTea();
await Task.Delay(50);
Console.WriteLine($"main got {Grind("beans")}");
await tea;

// 2. Hand it to a thread
tea = MakeTea();
await Task.Delay(50);
var coffee = await Task.Run(() => Grind("beans"));
Console.WriteLine($"main got {coffee}");
await tea;
