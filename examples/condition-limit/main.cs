var gate = new Lock();
var cups = 0;
var waiters = new List<TaskCompletionSource>();

TaskCompletionSource NewSignal() => new(
    TaskCreationOptions.RunContinuationsAsynchronously);

async Task Take(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    var limit = Task.Delay(ms);
    while (true)
    {
        var waiter = NewSignal();
        lock (gate)
        {
            if (cups > 0) { cups--; break; }
            waiters.Add(waiter);
        }
        await Task.WhenAny(waiter.Task, limit);
        bool late;
        lock (gate) late = waiters.Remove(waiter);
        if (late)
        {
            Console.WriteLine($"{name} gives up");
            return;
        }
        Console.WriteLine($"{name} wakes");
    }
    Console.WriteLine($"{name} takes it");
}

void Signal(int newCups)
{
    lock (gate)
    {
        cups += newCups;
        if (waiters.Count == 0) return;
        waiters[0].SetResult();
        waiters.RemoveAt(0);
    }
}

// 1. A signal comes too early
Console.WriteLine("main signals");
Signal(0);
await Take("ann", 300);

// 2. Ann gives up, Bob waits
var ann = Take("ann", 300);
await Task.Delay(100);
var bob = Take("bob", 800);
await Task.Delay(400);

// 3. One cup, one signal
Console.WriteLine("main puts a cup");
Signal(1);
await Task.WhenAll(ann, bob);
