SynchronizationContext.SetSynchronizationContext(new Window());

async Task Make(bool goBack)
{
    await Task.Delay(100).ConfigureAwait(goBack);
}

void Wait(Task tea) => Console.WriteLine(
    tea.Wait(500) ? "tea ready" : "main waits for itself");

Wait(Make(goBack: true));
Wait(Make(goBack: false));

// Its one thread would run what is posted, but is blocked
class Window : SynchronizationContext
{
    readonly Queue<SendOrPostCallback> posted = new();

    public override void Post(
        SendOrPostCallback next, object? _) =>
        posted.Enqueue(next);
}
