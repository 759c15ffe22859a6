var limit = TimeSpan.FromMilliseconds(300);
var gate = new Lock();
var missing = 2;
var all = NewSignal();

TaskCompletionSource NewSignal() => new(
    TaskCreationOptions.RunContinuationsAsynchronously);

Task Meet()
{
    lock (gate)
    {
        missing--;
        if (missing > 0) return all.Task;
        all.SetResult();
        all = NewSignal();
        missing = 2;
        return Task.CompletedTask;
    }
}

async Task Guest(string name, int pause)
{
    Console.WriteLine($"{name} starts");
    try { await Meet().WaitAsync(limit); }
    catch (TimeoutException)
    {
        Console.WriteLine($"{name} gives up");
        return;
    }
    await Task.Delay(pause);
    Console.WriteLine($"{name} continues");
}

// 1. Ann waits in vain
await Guest("ann", 100);

// 2. Bob comes
var bob = Guest("bob", 100);
await Task.Delay(200);

// 3. Cid comes
await Guest("cid", 200);
await bob;
