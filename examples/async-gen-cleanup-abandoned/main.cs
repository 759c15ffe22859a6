async IAsyncEnumerable<string> Kitchen()
{
    Console.WriteLine("kitchen starts");
    try
    {
        foreach (var item in new[] { "tea", "toast" })
        {
            await Task.Delay(100);
            yield return item;
        }
    }
    finally { Console.WriteLine("kitchen closes"); }
}

// 1. Take only one item
var items = Kitchen().GetAsyncEnumerator();
await items.MoveNextAsync();
Console.WriteLine($"main takes {items.Current}");

// 2. End without closing the generator
Console.WriteLine("main ends");
