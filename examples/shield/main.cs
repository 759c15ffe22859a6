List<Task> saves = [];

async Task SaveAsync()
{
    Console.WriteLine("save starts");
    await Task.Delay(300);
    Console.WriteLine("save done");
}

async Task OrderAsync(CancellationToken token)
{
    Console.WriteLine("order starts");
    var saving = SaveAsync(); // without the token
    saves.Add(saving);
    try
    {
        await saving.WaitAsync(token);
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine("order cancelled");
        throw;
    }
}

// 1. The order starts a shielded save
using var stop = new CancellationTokenSource();
var task = OrderAsync(stop.Token);
await Task.Delay(100);
// 2. Cancel the order
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
// 3. The save continues
await Task.WhenAll(saves);
Console.WriteLine("main ends");
