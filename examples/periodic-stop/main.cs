async Task MakeTea(CancellationToken cut)
{
    Console.WriteLine("tea starts");
    using var _ = cut.Register(
        () => Console.WriteLine("tea cancelled"));
    await Task.Delay(200, cut);
    Console.WriteLine("tea ready");
}

async Task RunUntil(
    CancellationToken stop, CancellationToken cut)
{
    using PeriodicTimer timer = new(
        TimeSpan.FromMilliseconds(100));
    while (await timer.WaitForNextTickAsync(stop))
    {
        await MakeTea(cut);
    }
}

// 1. Let the run finish
using var stop = new CancellationTokenSource();
var clock = RunUntil(stop.Token, default);
await Task.Delay(200);
Console.WriteLine("main asks the clock to stop");
stop.Cancel();
await clock.ConfigureAwait(
    ConfigureAwaitOptions.SuppressThrowing);
Console.WriteLine("clock stops");

// 2. Cut the run off
using var cut = new CancellationTokenSource();
clock = RunUntil(cut.Token, cut.Token);
await Task.Delay(200);
Console.WriteLine("main cancels the clock");
cut.Cancel();
await clock.ConfigureAwait(
    ConfigureAwaitOptions.SuppressThrowing);
