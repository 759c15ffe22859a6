const int parties = 3;
var gate = new Lock();
var missing = parties;
var all = NewSignal();

TaskCompletionSource<bool> NewSignal() => new(
    TaskCreationOptions.RunContinuationsAsynchronously);

Task<bool> Meet()
{
    lock (gate)
    {
        missing--;
        if (missing > 0) return all.Task;
        all.SetResult(false);
        all = NewSignal();
        missing = parties;
        return Task.FromResult(true);
    }
}

async Task Walk(string name, int pace)
{
    // 1. Walk to the gate
    Console.WriteLine($"{name} starts");
    await Task.Delay(pace);
    Console.WriteLine($"{name} at the gate");

    // 2. Meet there, continue to the lake
    if (await Meet())
        Console.WriteLine("one opens the gate");
    await Task.Delay(pace);
    Console.WriteLine($"{name} at the lake");

    // 3. Meet again, continue to the top
    await Meet();
    await Task.Delay(pace);
    Console.WriteLine($"{name} at the top");
}

await Task.WhenAll(
    Walk("ann", 200),
    Walk("bob", 400),
    Walk("cid", 600));
