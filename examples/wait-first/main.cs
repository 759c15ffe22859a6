async Task<string> Make(
    string name, int ms, CancellationToken token)
{
    Console.WriteLine($"{name} starts");
    try
    {
        await Task.Delay(ms, token);
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine($"{name} cancelled");
        throw;
    }
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Start both, keep the first
using var stop = new CancellationTokenSource();
var tea = Make("tea", 400, stop.Token);
var toast = Make("toast", 200, stop.Token);
var first = await Task.WhenAny(tea, toast);
stop.Cancel();
Task rest = Task.WhenAll(tea, toast);
await rest.ConfigureAwait(
    ConfigureAwaitOptions.SuppressThrowing);

// 2. Use what came first
Console.WriteLine($"main got {await first}");
