async IAsyncEnumerable<string> Cook(string name, int ms)
{
    try
    {
        for (var i = 1; i < 10; i++)
        {
            await Task.Delay(ms);
            yield return $"{name} {i}";
        }
    }
    finally
    {
        Console.WriteLine("cook gone");
    }
}

// 1. Two by two
await foreach (var teas in Cook("tea", 100).Chunk(2))
{
    var both = string.Join(", ", teas);
    Console.WriteLine($"main got {both}");
    if (teas.Contains("tea 2"))
    {
        // 2. Leave the loop early
        break;
    }
}
// 3. Has the cook gone?
await Task.Delay(200);
Console.WriteLine("main waited");
