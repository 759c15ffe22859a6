// 1. Ask by hand
var kitchen = new Kitchen();
await using var items = kitchen.GetAsyncEnumerator();
await items.MoveNextAsync();
Console.WriteLine($"main got {items.Current}");
await items.MoveNextAsync();
Console.WriteLine($"main got {items.Current}");

// 2. The end signal
if (!await items.MoveNextAsync())
    Console.WriteLine("main got the end");

// 3. The loop does the same
await foreach (var item in new Kitchen())
    Console.WriteLine($"main got {item}");

class Kitchen
    : IAsyncEnumerable<string>, IAsyncEnumerator<string>
{
    readonly Queue<string> rest = new(["tea", "toast"]);
    CancellationToken cancellation;
    public string Current { get; private set; } = "";

    public IAsyncEnumerator<string> GetAsyncEnumerator(
        CancellationToken token = default)
    {
        cancellation = token;
        return this;
    }

    public async ValueTask<bool> MoveNextAsync()
    {
        if (!rest.TryDequeue(out var item)) return false;
        Console.WriteLine($"{item} starts");
        await Task.Delay(100, cancellation);
        Console.WriteLine($"{item} ready");
        Current = item;
        return true;
    }

    public ValueTask DisposeAsync() => default;
}
