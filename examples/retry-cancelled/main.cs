async Task<string> MakeTea(CancellationToken token)
{
    Console.WriteLine("tea starts");
    await Task.Delay(100, token);
    Console.WriteLine("tea spilt");
    throw new Exception("tea spilt");
}

async Task<T> Retry<T>(
    Func<CancellationToken, Task<T>> work,
    CancellationToken token)
{
    while (true)
    {
        token.ThrowIfCancellationRequested();
        try { return await work(token); }
        catch when (!token.IsCancellationRequested) { }
        await Task.Delay(200, token);
    }
}

// 1. Cancel during the pause
using var stop = new CancellationTokenSource();
var tea = Retry(MakeTea, stop.Token);
await Task.Delay(200);
Console.WriteLine("main cancels");
stop.Cancel();
try { await tea; }
catch (OperationCanceledException)
{
    Console.WriteLine("main stops retrying");
}

// 2. A limit for all attempts
using var limit = new CancellationTokenSource(500);
try { await Retry(MakeTea, limit.Token); }
catch (OperationCanceledException)
{
    Console.WriteLine("main gave up on tea");
}
