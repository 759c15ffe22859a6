var gate = new SemaphoreSlim(1, 1);

async Task Finish(string name)
{
    await Task.Delay(100);
    Console.WriteLine($"{name} ready");
}

async Task FinishLocked(string name)
{
    await gate.WaitAsync();
    try { await Finish(name); }
    finally { gate.Release(); }
}

async Task Make(string name, Func<string, Task> end)
{
    await gate.WaitAsync();
    try
    {
        Console.WriteLine($"{name} starts");
        await end(name);
    }
    finally { gate.Release(); }
}

// 1. Lock once, outside
await Make("tea", Finish);

// 2. Lock again, inside
try
{
    var limit = TimeSpan.FromSeconds(0.3);
    await Make("toast", FinishLocked).WaitAsync(limit);
}
catch (TimeoutException)
{
    Console.WriteLine("main gave up on toast");
}

// 3. Is the lock free now?
var state = gate.CurrentCount == 0 ? "held" : "free";
Console.WriteLine($"main finds it {state}");
