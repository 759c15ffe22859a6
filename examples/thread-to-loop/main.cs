using System.Collections.Concurrent;

var window = new Window();

void Ring(object? _) => Console.WriteLine("bell rings");

void Cook()
{
    Thread.Sleep(100);
    Console.WriteLine("cook rings");
    window.Post(Ring, null);
    Thread.Sleep(100);
    Console.WriteLine("cook leaves");
}

// 1. A thread calls while main is busy
new Thread(Cook).Start();
Console.WriteLine("main is busy");
Thread.Sleep(300);

// 2. Main is free again
Console.WriteLine("main is free");
window.RunOne();

// As in WPF: what is posted waits for the one thread
class Window : SynchronizationContext
{
    readonly BlockingCollection<Action> calls = [];

    public override void Post(
        SendOrPostCallback call, object? state) =>
        calls.Add(() => call(state));

    public void RunOne() => calls.Take()();
}
