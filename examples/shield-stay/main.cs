async Task SaveAsync()
{
    Console.WriteLine("save starts");
    await Task.Delay(300);
    Console.WriteLine("save done");
}

async Task OrderAsync(CancellationToken token)
{
    Console.WriteLine("order starts");
    await SaveAsync(); // without the token
    if (token.IsCancellationRequested)
    {
        Console.WriteLine("order cancelled");
        throw new OperationCanceledException(token);
    }
}

// 1. The order starts a save
using var stop = new CancellationTokenSource();
var task = OrderAsync(stop.Token);
await Task.Delay(100);
// 2. Cancel the order: the save comes first
Console.WriteLine("main cancels order");
stop.Cancel();
try
{
    await task;
}
catch (OperationCanceledException)
{
    Console.WriteLine("main caught order cancelled");
}
