async Task<string> Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Start it now
Task<string> tea = Make("tea", 300);
await Task.Delay(200);
Console.WriteLine("main laid the table");
Console.WriteLine($"main got {await tea}");

// 2. Start it later
Func<Task<string>> toast = () => Make("toast", 200);
await Task.Delay(200);
Console.WriteLine("main cut the bread");
Console.WriteLine($"main got {await toast()}");
