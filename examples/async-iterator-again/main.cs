async IAsyncEnumerable<string> Kitchen()
{
    foreach (var item in new[] { "tea", "toast" })
    {
        await Task.Delay(100);
        yield return item;
    }
}

async Task Drain(IAsyncEnumerable<string> source)
{
    Console.WriteLine("main starts a loop");
    await foreach (var item in source)
        Console.WriteLine($"main got {item}");
}

// 1. Loop over a generator
var items = Kitchen();
await Drain(items);

// 2. The same generator again
await Drain(items);

// 3. A new iterator for each loop
var menu = new Menu();
await Drain(menu);
await Drain(menu);

class Menu : IAsyncEnumerable<string>
{
    public async IAsyncEnumerator<string>
        GetAsyncEnumerator(CancellationToken token)
    {
        await Task.Delay(100, token);
        yield return "tea";
        await Task.Delay(100, token);
        yield return "toast";
    }
}
