TaskScheduler.UnobservedTaskException += (_, args) =>
    Console.WriteLine(args.Exception.Message);

_ = SendAsync();
await Task.Delay(300);
Console.WriteLine("main collects the garbage");
GC.Collect();
GC.WaitForPendingFinalizers();

static async Task SendAsync()
{
    await Task.Delay(100);
    throw new IOException("parcel lost");
}
