async IAsyncEnumerable<string> Kitchen()
{
    foreach (var item in new[] { "tea", "toast" })
    {
        Console.WriteLine($"{item} starts");
        await Task.Delay(100);
        Console.WriteLine($"{item} ready");
        yield return item;
    }
    Console.WriteLine("kitchen closes");
}

// 1. Call it
var items = Kitchen();
await Task.Delay(300);
Console.WriteLine("main has a generator");

// 2. Take the items one by one
await foreach (var item in items)
{
    Console.WriteLine($"main eats {item}");
    await Task.Delay(100);
    Console.WriteLine($"main ate {item}");
}
Console.WriteLine("main has eaten");
