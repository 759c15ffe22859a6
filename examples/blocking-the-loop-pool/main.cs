using System.Diagnostics;

void Toast() => Thread.Sleep(400); // blocks its thread

async Task Ring()
{
    var clock = Stopwatch.StartNew();
    await Task.Delay(100);
    var isLate = clock.ElapsedMilliseconds > 300;
    var when = isLate ? "late" : "in time";
    Console.WriteLine($"bell rings {when}");
}

async Task Breakfast(int calls)
{
    var bell = Ring();
    await Task.Delay(50);
    Console.WriteLine("main starts");
    var toasts = Enumerable.Range(0, calls - 1)
        .Select(_ => Task.Run(Toast)).ToList();
    Toast(); // on the thread of main
    await Task.WhenAll([bell, .. toasts]);
    Console.WriteLine("main ready");
}

// 1. One call blocks
await Breakfast(1);

// 2. A call for each thread blocks
ThreadPool.GetMinThreads(out var threads, out _);
await Breakfast(threads);
