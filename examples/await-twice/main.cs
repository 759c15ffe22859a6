async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Await it
Task<string> tea = Make("tea");
Console.WriteLine($"main got {await tea}");

// 2. Await it again
Console.WriteLine($"main got {await tea}");
