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
    // 1. Walk to the gate and meet there
    Console.WriteLine($"{name} starts");
    await Task.Delay(pace);
    Console.WriteLine($"{name} at the gate");
    bool isLast = await Meet();

    // 2. Open the gate, walk to the lake
    if (isLast) Console.WriteLine("one opens the gate");
    await Task.Delay(pace);
    Console.WriteLine($"{name} at the lake");
    await Meet();

    // 3. Walk to the top
    await Task.Delay(pace);
    Console.WriteLine($"{name} at the top");
}

await Task.WhenAll(
    Walk("ann", 200),
    Walk("bob", 400),
    Walk("cid", 600));
