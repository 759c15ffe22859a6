async Task<string> Make(
    string name, int ms, CancellationToken token)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms, token);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Ready in time
using var limit = new CancellationTokenSource();
limit.CancelAfter(300);
var tea = await Make("tea", 100, limit.Token);
Console.WriteLine($"main got {tea}");

// 2. Too late
limit.CancelAfter(300);
try
{
    var toast = await Make("toast", 600, limit.Token);
    Console.WriteLine($"main got {toast}");
}
catch (OperationCanceledException)
{
    Console.WriteLine("main gave up on toast");
}

// 3. See whether the toast continues
await Task.Delay(400);
Console.WriteLine("main waited, no toast");
