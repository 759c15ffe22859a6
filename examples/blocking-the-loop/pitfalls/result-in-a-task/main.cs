using System.Diagnostics;

async Task<string> Fetch()
{
    await Task.Delay(100);
    return "TEA";
}

string FetchNow() => Fetch().Result; // blocks its thread

var count = 10 * Environment.ProcessorCount;
var clock = Stopwatch.StartNew();
var calls = Enumerable.Range(0, count)
    .Select(_ => Task.Run(FetchNow)).ToList();
await Task.WhenAll(calls);

var isLate = clock.ElapsedMilliseconds > 500;
Console.WriteLine($"100 ms took more than 500: {isLate}");
var grew = ThreadPool.ThreadCount > count / 2;
Console.WriteLine($"the pool has grown: {grew}");
