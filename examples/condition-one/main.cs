var gate = new Lock();
var cups = 0;
var waiters = new Queue<TaskCompletionSource>();

TaskCompletionSource NewSignal() => new(
    TaskCreationOptions.RunContinuationsAsynchronously);

async Task Take(string name)
{
    Console.WriteLine($"{name} starts");
    while (true)
    {
        var waiter = NewSignal();
        lock (gate)
        {
            if (cups > 0) { cups--; break; }
            waiters.Enqueue(waiter);
        }
        await waiter.Task;
    }
    Console.WriteLine($"{name} takes it");
}

void Put()
{
    Console.WriteLine("main puts a cup");
    lock (gate)
    {
        cups++;
        if (waiters.TryDequeue(out var first))
            first.SetResult();
    }
}

// 1. Two wait for a cup
var ann = Take("ann");
await Task.Delay(100);
var bob = Take("bob");
await Task.Delay(100);

// 2. One cup wakes one of them
Put();
await Task.Delay(100);

// 3. The next cup wakes the other
Put();
await Task.WhenAll(ann, bob);
