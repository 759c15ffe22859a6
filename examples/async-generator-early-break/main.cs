async IAsyncEnumerable<string> Kitchen()
{
    Console.WriteLine("kitchen starts");
    try
    {
        string[] menu = ["tea", "toast", "jam"];
        foreach (var item in menu)
        {
            await Task.Delay(100);
            Console.WriteLine($"kitchen makes {item}");
            yield return item;
        }
    }
    finally { Console.WriteLine("kitchen closes"); }
}

// 1. Break out of the loop
var items = Kitchen();
await foreach (var item in items)
{
    Console.WriteLine($"main takes {item}");
    break;
}
Console.WriteLine("main leaves the loop");

// 2. Loop again, then close the generator
await foreach (var item in items)
{
    Console.WriteLine($"main takes {item}");
    break;
}
Console.WriteLine("main closed it");

// 3. Break and close in one step
await foreach (var item in Kitchen())
{
    Console.WriteLine($"main takes {item}");
    break;
}
Console.WriteLine("main leaves the loop");
