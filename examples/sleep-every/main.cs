async Task RingEvery(int ms, CancellationToken token)
{
    using PeriodicTimer timer = new(
        TimeSpan.FromMilliseconds(ms));
    while (await timer.WaitForNextTickAsync(token))
    {
        Console.WriteLine("bell rings");
    }
}

// 1. Ring every 200 ms
Console.WriteLine("main starts the clock");
using CancellationTokenSource source = new();
Task clock = RingEvery(200, source.Token);
await Task.Delay(500);

// 2. Stop it
source.Cancel();
try
{
    await clock;
}
catch (OperationCanceledException)
{
    Console.WriteLine("clock stopped");
}
