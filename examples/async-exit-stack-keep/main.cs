// 1. Open all and keep them
var kitchen = await OpenKitchenAsync();
Console.WriteLine("main got the kitchen");
// 2. Use them after the block
await Task.Delay(100);
Console.WriteLine("main bakes");
// 3. Close them
Console.WriteLine("main closes");
await kitchen.DisposeAsync();
Console.WriteLine("main done");

static async Task<AsyncStack> OpenKitchenAsync()
{
    var stack = new AsyncStack();
    try
    {
        foreach (var name in (string[])["mixer", "oven"])
        {
            Console.WriteLine($"{name} starts");
            await Task.Delay(100);
            stack.Push(async () =>
            {
                await Task.Delay(100);
                Console.WriteLine($"{name} off");
            });
        }
        return stack; // nothing failed: keep
    }
    catch
    {
        await stack.DisposeAsync();
        throw;
    }
}

sealed class AsyncStack
    : Stack<Func<Task>>, IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        if (!TryPop(out var close)) return;
        try { await close(); }
        finally { await DisposeAsync(); }
    }
}
