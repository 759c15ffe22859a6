async Task Pay(CancellationToken token)
{
    await Task.Delay(300, token);
    Console.WriteLine("ann paid");
}

async Task Order(CancellationToken token)
{
    token.ThrowIfCancellationRequested();
    await Pay(token);
}

using var stop = new CancellationTokenSource();
var order = Order(stop.Token);
await Task.Delay(100);
Console.WriteLine("main cancels the order");
stop.Cancel();
try { await order; }
catch (OperationCanceledException)
{ Console.WriteLine("main caught the cancellation"); }
