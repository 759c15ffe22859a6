async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(300);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Call tea
Task<string> tea = Make("tea");
await Task.Delay(100);

// 2. Call toast
Task<string> toast = Make("toast");
await Task.Delay(100);
Console.WriteLine("main called both");

// 3. Await both
Console.WriteLine($"main got {await tea}, {await toast}");
