// 1. A task fails, and nobody awaits it
TaskScheduler.UnobservedTaskException += Hook;
_ = SendAsync("parcel");
await Task.Delay(300);
// 2. Continue
Console.WriteLine("main continues");
GC.Collect();
GC.WaitForPendingFinalizers();

static void Hook(
    object? sender, UnobservedTaskExceptionEventArgs args)
{
    var error = args.Exception.InnerException;
    Console.WriteLine($"hook got {error?.Message}");
}

static async Task SendAsync(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(100);
    Console.WriteLine($"{name} fails");
    throw new IOException($"{name} lost");
}
