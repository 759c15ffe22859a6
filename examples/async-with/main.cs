{
    // 1. Start the oven, then the fan
    await using var oven = await StartAsync("oven");
    await using var fan = await StartAsync("fan");
    // 2. Use both
    Console.WriteLine($"{oven.Name} bakes");
    await Task.Delay(100);
    Console.WriteLine($"{fan.Name} cools");
    // 3. Leave: last on, first off
    Console.WriteLine("main leaves");
}
Console.WriteLine("main done");

static async Task<Machine> StartAsync(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(100);
    Console.WriteLine($"{name} on");
    return new Machine(name);
}

sealed class Machine(string name) : IAsyncDisposable
{
    public string Name => name;

    public async ValueTask DisposeAsync()
    {
        await Task.Delay(100);
        Console.WriteLine($"{name} off");
    }
}
