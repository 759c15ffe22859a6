async Task RingEvery(int ms, CancellationToken token)
{
    using PeriodicTimer timer = new(
        TimeSpan.FromMilliseconds(ms));
    while (await timer.WaitForNextTickAsync(token))
    {
        Console.WriteLine("bell rings");
    }
}

// 1. Ring every 300 ms
Console.WriteLine("main starts the clock");
using CancellationTokenSource source = new();
Task clock = RingEvery(300, source.Token);
await Task.Delay(750);

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
