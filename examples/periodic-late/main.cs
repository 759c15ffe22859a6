async Task TickEvery(int ms)
{
    using PeriodicTimer timer = new(
        TimeSpan.FromMilliseconds(ms));
    for (var run = 1; run <= 4; run++)
    {
        await timer.WaitForNextTickAsync();
        Console.WriteLine($"tick {run}");
        if (run == 1) await Task.Delay(250);
    }
}

// 1. The first run takes 250 ms
await TickEvery(100);

// 2. Leave out what was missed
await TickEvery(100);
