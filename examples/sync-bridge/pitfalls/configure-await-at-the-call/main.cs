async Task Make() => await Task.Delay(100);

var thread = new Thread(() =>
{
    SynchronizationContext.SetSynchronizationContext(
        new Window());
    Task.Run(Make).GetAwaiter().GetResult();
    Console.WriteLine("window got TEA");
    Make().ConfigureAwait(false).GetAwaiter().GetResult();
    Console.WriteLine("window got TOAST");
}) { IsBackground = true };
thread.Start();
if (!thread.Join(800))
    Console.WriteLine("window waits for itself");

// Its one thread would run what is posted, but is blocked
class Window : SynchronizationContext
{
    readonly Queue<SendOrPostCallback> posted = new();
    public override void Post(
        SendOrPostCallback next, object? _) =>
        posted.Enqueue(next);
}
