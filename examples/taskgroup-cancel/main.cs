async Task Make(
    string name, int ms, CancellationToken token)
{
    Console.WriteLine($"{name} starts");
    try
    {
        await Task.Delay(ms, token);
        Console.WriteLine($"{name} ready");
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine($"{name} cancelled");
        throw;
    }
}

// 1. Start two in a group
using var stop = new CancellationTokenSource();
Task group = Task.WhenAll(
    Make("tea", 5000, stop.Token),
    Make("toast", 100, stop.Token));
await Task.Delay(200);

// 2. End the group early
Console.WriteLine("main ends the group");
stop.Cancel();
try { await group; }
catch (OperationCanceledException) { }

// 3. Continue without an error
Console.WriteLine("main continues");
