using System.Diagnostics;

void Hold() => Thread.Sleep(300); // blocks its thread

var cups = 0;
void Count()
{
    for (var i = 0; i < 100_000; i++)
        Interlocked.Increment(ref cups);
}

// 1. Continue after an await
var before = Environment.CurrentManagedThreadId;
await Task.Delay(100);
var same = Environment.CurrentManagedThreadId == before;
Console.WriteLine(
    $"main on {(same ? "same" : "other")} thread");

// 2. Two tasks block their threads
var clock = Stopwatch.StartNew();
await Task.WhenAll(Task.Run(Hold), Task.Run(Hold));
var inTurn = clock.ElapsedMilliseconds >= 600;
Console.WriteLine(
    $"both ran {(inTurn ? "in turn" : "together")}");

// 3. Two tasks count together
await Task.WhenAll(Task.Run(Count), Task.Run(Count));
Console.WriteLine($"main counted {cups}");
