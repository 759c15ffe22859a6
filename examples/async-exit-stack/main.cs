string[] names = ["mixer", "oven", "fan"];
// 1. Open a machine for each name
await using (var machines = new AsyncStack())
{
    foreach (var name in names)
        machines.Push(await StartAsync(name));
    // 2. Use them all
    var count = machines.Count;
    Console.WriteLine($"main bakes with {count} machines");
    await Task.Delay(100);
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
    public async ValueTask DisposeAsync()
    {
        await Task.Delay(100);
        Console.WriteLine($"{name} off");
    }
}

sealed class AsyncStack
    : Stack<IAsyncDisposable>, IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        if (!TryPop(out var last)) return;
        // The others are closed even if this fails
        try { await last.DisposeAsync(); }
        finally { await DisposeAsync(); }
    }
}
