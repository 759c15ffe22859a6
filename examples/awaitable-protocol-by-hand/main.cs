using System.Runtime.CompilerServices;

async Task Guest(Bell bell)
{
    await Task.Delay(200);
    Console.WriteLine("guest rings");
    bell.Ring("ding");
    Console.WriteLine("guest leaves");
}

// 1. Await it before it rings
var bell = new Bell();
var visit = Guest(bell);
Console.WriteLine("main waits");
Console.WriteLine($"main heard {await bell}");
await visit;

// 2. Await it after it has rung
Console.WriteLine($"main heard {await bell}");

class Bell : INotifyCompletion
{
    string? sound;
    Action? waiter;

    public Bell GetAwaiter() => this;
    public bool IsCompleted => sound is not null;
    public string GetResult() => sound!;

    public void OnCompleted(Action continuation)
    {
        Console.WriteLine("bell notes who waits");
        waiter = continuation;
    }

    public void Ring(string sound)
    {
        this.sound = sound;
        Interlocked.Exchange(ref waiter, null)
            ?.Invoke();
    }
}
