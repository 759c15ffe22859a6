async IAsyncEnumerable<string> Kitchen()
{
    foreach (var item in new[] { "tea", "toast" })
    {
        Console.WriteLine($"{item} starts");
        await Task.Delay(100);
        yield return item;
    }
}

async Task Serve(string item)
{
    await Task.Delay(100);
    Console.WriteLine($"{item} served");
}

// 1. One item after the other
await foreach (var item in Kitchen())
{
    await Serve(item);
}

// 2. A task for each item
var tasks = new List<Task>();
await foreach (var item in Kitchen())
{
    tasks.Add(Serve(item));
}
await Task.WhenAll(tasks);

// 3. Leave early
await foreach (var item in Kitchen())
{
    Console.WriteLine($"{item} taken");
    break;
}
