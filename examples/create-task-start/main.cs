// 1. Start it the usual way
Console.WriteLine("main calls brew");
var coffee = Task.Run(() => BrewAsync("coffee"));
Thread.Sleep(100); // blocks the thread of main
Console.WriteLine("main has task");
Console.WriteLine($"main got {await coffee}");

// 2. Start it within the call
Console.WriteLine("main calls brew");
var mocha = BrewAsync("mocha");
Thread.Sleep(100);
Console.WriteLine("main has task");
Console.WriteLine($"main got {await mocha}");

static async Task<string> BrewAsync(string name)
{
    Console.WriteLine($"{name} starts");
    Thread.Sleep(200); // blocks its thread
    Console.WriteLine($"{name} ground");
    await Task.Delay(200);
    Console.WriteLine($"{name} ready");
    return name.ToUpperInvariant();
}
