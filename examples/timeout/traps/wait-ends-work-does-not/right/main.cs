var limit = TimeSpan.FromMilliseconds(100);
using var stop = new CancellationTokenSource(limit);
var paid = 0;

async Task Pay()
{
    await Task.Delay(500, stop.Token);
    paid += 5;
}

try { await Pay(); }
catch (OperationCanceledException)
{
    Console.WriteLine("main gave up");
}
await Task.Delay(700);
Console.WriteLine($"main finds {paid} coins paid");
