async Task MakeTea(CancellationToken token)
{
    Console.WriteLine("tea starts");
    try
    {
        await Task.Delay(5000, token);
    }
    finally
    {
        Console.WriteLine("tea cancelled");
        await Task.Delay(200);
        Console.WriteLine("tea is clean");
    }
}

async Task MakeToast(CancellationToken token)
{
    Console.WriteLine("toast starts");
    await Task.Delay(100, token);
    Console.WriteLine("toast ready");
}

Task MakeBreakfast(CancellationToken token) =>
    Task.WhenAll(MakeTea(token), MakeToast(token));

// 1. A task runs the group
using var stop = new CancellationTokenSource();
var breakfast = MakeBreakfast(stop.Token);
await Task.Delay(400);

// 2. Cancel that task
Console.WriteLine("main cancels breakfast");
stop.Cancel();
await Task.Delay(100);

// 3. Await it
try { await breakfast; }
catch (OperationCanceledException)
{
    Console.WriteLine("main caught breakfast cancelled");
}
