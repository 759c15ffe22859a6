async Task<string> MakeTea(CancellationToken token)
{
    Console.WriteLine("tea starts");
    try
    {
        await Task.Delay(5000, token);
    }
    catch (Exception)
    {
        Console.WriteLine("tea caught by catch-all");
    }
    try
    {
        await Task.Delay(200, token);
        Console.WriteLine("tea waits in full");
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine("tea is cut off again");
    }
    return "COLD TEA";
}

// 1. Start a tea that swallows errors
using var stop = new CancellationTokenSource();
var tea = MakeTea(stop.Token);
await Task.Delay(100);

// 2. Cancel it
Console.WriteLine("main cancels tea");
stop.Cancel();
await Task.Delay(100);

// 3. Await it
Console.WriteLine($"main got {await tea}");
