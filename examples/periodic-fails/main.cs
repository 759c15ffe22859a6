var runs = 0;

Task MakeTea()
{
    var isBurnt = ++runs % 2 == 0;
    Console.WriteLine(isBurnt ? "tea burnt" : "tea ready");
    if (!isBurnt) return Task.CompletedTask;
    return Task.FromException(new Exception("tea burnt"));
}

async Task RunEvery(PeriodicTimer timer)
{
    while (await timer.WaitForNextTickAsync())
        await MakeTea();
}

async Task KeepRunning(PeriodicTimer timer)
{
    while (await timer.WaitForNextTickAsync())
        try { await MakeTea(); }
        catch (Exception e)
        {
            Console.WriteLine($"clock caught {e.Message}");
        }
}

// 1. A failed run ends the loop
using var timer = new PeriodicTimer(
    TimeSpan.FromMilliseconds(100));
try { await RunEvery(timer); }
catch (Exception e)
{
    Console.WriteLine($"main caught {e.Message}");
}

// 2. Catch the error in the loop
var clock = KeepRunning(timer);
await Task.Delay(350);
timer.Dispose();
await clock;
