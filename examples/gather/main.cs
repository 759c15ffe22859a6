async Task<string> Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. One after the other
await Make("tea", 300);
await Make("toast", 200);

// 2. Both at the same time
string[] both = await Task.WhenAll(
    Make("tea", 300),
    Make("toast", 200));

// 3. Results in call order
Console.WriteLine($"main got {both[0]}, {both[1]}");
