async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(300);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Call it
Console.WriteLine("main calls tea");
Task<string> tea = Make("tea");
Console.WriteLine("main continues");

// 2. Do something else
await Task.Delay(200);
Console.WriteLine("main laid the table");

// 3. Await it
Console.WriteLine($"main got {await tea}");
