async Task MakeTea()
{
    Console.WriteLine("tea starts");
    await Task.Delay(100);
    Console.WriteLine("tea ready");
}

async Task RunEvery(
    int ms, Func<Task> work, CancellationToken token)
{
    using PeriodicTimer timer = new(
        TimeSpan.FromMilliseconds(ms));
    while (await timer.WaitForNextTickAsync(token))
    {
        await work();
    }
}

// 1. Make tea every 250 ms
Console.WriteLine("clock starts");
using var stop = new CancellationTokenSource();
var clock = RunEvery(250, MakeTea, stop.Token);
await Task.Delay(700);

// 2. Stop the clock
stop.Cancel();
try
{
    await clock;
}
catch (OperationCanceledException)
{
    Console.WriteLine("clock stops");
}
