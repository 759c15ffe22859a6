var gate = new SemaphoreSlim(1, 1);

async Task Take(
    string name, int ms, CancellationToken token = default)
{
    await gate.WaitAsync(token);
    try
    {
        Console.WriteLine($"{name} starts");
        await Task.Delay(ms, token);
        Console.WriteLine($"{name} ready");
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine($"{name} cancelled");
        throw;
    }
    finally { gate.Release(); }
}

// 1. Ann has it, three others wait
using var halt = new CancellationTokenSource();
using var stop = new CancellationTokenSource();
var ann = Take("ann", 5000, halt.Token);
await Task.Delay(100);
var bob = Take("bob", 100, stop.Token);
var cid = Take("cid", 100);
await Task.Delay(100);
var dan = Take("dan", 100);
await Task.Delay(100);

// 2. Cancel Bob, who waits
Console.WriteLine("main cancels bob");
stop.Cancel();
await Task.WhenAny(bob);
Console.WriteLine("bob cancelled");
await Task.Delay(100);

// 3. Cancel Ann, who has it
Console.WriteLine("main cancels ann");
halt.Cancel();
await Task.WhenAll(cid, dan);
