async Task<string> Make(
    string name, int ms, CancellationToken token)
{
    Console.WriteLine($"{name} starts");
    try
    {
        await Task.Delay(ms, token);
        Console.WriteLine($"{name} ready");
        return name.ToUpper();
    }
    finally
    {
        Console.WriteLine($"{name} cleans up");
    }
}

// 1. Start the tea
using var stopTea = new CancellationTokenSource();
var tea = Make("tea", 5000, stopTea.Token);
await Task.Delay(200);

// 2. Cancel it while it sleeps
Console.WriteLine("main cancels tea");
stopTea.Cancel();
try
{
    await tea;
}
catch (OperationCanceledException)
{
    Console.WriteLine("main caught tea cancelled");
}

// 3. Cancel the toast after it is ready
using var stopToast = new CancellationTokenSource();
var toast = Make("toast", 100, stopToast.Token);
await Task.Delay(300);
Console.WriteLine("main cancels toast");
stopToast.Cancel();
Console.WriteLine($"main got {await toast}");
