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
    finally
    {
        Console.WriteLine("kitchen washes up");
        await Task.Delay(200);
        Console.WriteLine("kitchen closes");
    }
}

// 1. Break, and wait for the cleanup
await foreach (var item in Kitchen())
{
    Console.WriteLine($"main takes {item}");
    break;
}
Console.WriteLine("main continues");

// 2. The loop body fails
try
{
    await foreach (var item in Kitchen())
        throw new Exception($"{item} spilt");
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
