using System.Diagnostics;

var clock = Stopwatch.StartNew();

// 1. Give the tea 500 ms
async Task<string> Make(
    string name, CancellationToken token)
{
    Console.WriteLine($"{name} starts");
    try
    {
        await Task.Delay(5000, token);
        return name.ToUpper();
    }
    finally
    {
        Console.WriteLine($"{name} washes up");
        await Task.Delay(500);
        Console.WriteLine($"{name} is clean");
    }
}

using var limit = new CancellationTokenSource(500);
try
{
    var tea = await Make("tea", limit.Token);
    Console.WriteLine($"main got {tea}");
}
catch (OperationCanceledException)
{
    Console.WriteLine("main gave up on tea");
}

// 2. See how long that took
var time = clock.Elapsed.TotalMilliseconds;
var waited = Math.Round(time / 500) * 500;
Console.WriteLine($"main waited {waited} ms");
