async IAsyncEnumerable<string> Kitchen()
{
    try
    {
        await Task.Delay(100);
        yield return "tea";
    }
    catch (Exception error)
    {
        Console.WriteLine(error.Message);
    }
}

await foreach (var item in Kitchen())
    Console.WriteLine(item);
