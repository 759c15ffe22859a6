async IAsyncEnumerable<string> Kitchen()
{
    foreach (var item in new[] { "tea", "toast" })
    {
        Console.WriteLine($"{item} starts");
        await Task.Delay(100);
        if (item == "toast")
            throw new Exception("toast burnt");
        yield return item;
    }
}

// 1. The source fails
try
{
    await foreach (var item in Kitchen())
        Console.WriteLine($"{item} served");
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}

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
