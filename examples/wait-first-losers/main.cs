async Task<string> Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Wait for the first
Task<string> first = await Task.WhenAny(
    Make("tea", 400),
    Make("toast", 200));
Console.WriteLine($"main got {await first}");

// 2. Is the tea still being made?
await Task.Delay(300);
Console.WriteLine("main leaves");
