TaskScheduler.UnobservedTaskException += Hook;
// 1. Cancel the order, not its save
using (var stop = new CancellationTokenSource())
{
    var task = OrderAsync(stop.Token);
    await Task.Delay(100);
    stop.Cancel();
    try { await task; }
    catch (OperationCanceledException)
    {
        Console.WriteLine("main caught order cancelled");
    }
}
// 2. The save fails later
await Task.Delay(500);
GC.Collect();
GC.WaitForPendingFinalizers();
Console.WriteLine("main ends");

static async Task SaveAsync()
{
    Console.WriteLine("save starts");
    await Task.Delay(300);
    Console.WriteLine("save fails");
    throw new IOException("disk full");
}

static async Task OrderAsync(CancellationToken token) =>
    await SaveAsync().WaitAsync(token);

static void Hook(
    object? sender, UnobservedTaskExceptionEventArgs args)
{
    var error = args.Exception.InnerException;
    Console.WriteLine($"hook got {error?.Message}");
}
