using var places = new SemaphoreSlim(2);
using var stop = new CancellationTokenSource();

async Task Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    try { await Task.Delay(ms, stop.Token); }
    catch (OperationCanceledException)
    {
        Console.WriteLine($"{name} cancelled");
        throw;
    }
    if (name == "toast")
    {
        Console.WriteLine($"{name} burnt");
        throw new Exception($"{name} burnt");
    }
    Console.WriteLine($"{name} ready");
}

async Task Limited(string name, int ms)
{
    await places.WaitAsync(stop.Token);
    try
    {
        stop.Token.ThrowIfCancellationRequested();
        await Make(name, ms);
    }
    catch { stop.Cancel(); throw; }
    finally { places.Release(); }
}

// 1. The toast burns, the egg still waits
try
{
    await Task.WhenAll(
        Limited("tea", 400),
        Limited("toast", 200),
        Limited("egg", 200));
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}

// 2. Does the egg get its place?
await Task.Delay(300);
Console.WriteLine("main leaves, no egg");
