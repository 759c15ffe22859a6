async IAsyncEnumerable<string> Kitchen()
{
    foreach (var item in new[] { "tea", "toast" })
    {
        Console.WriteLine($"{item} starts");
        await Task.Delay(100);
        Console.WriteLine($"{item} ready");
        yield return item;
    }
}

async ValueTask<bool> IsCrisp(
    string item, CancellationToken token)
{
    await Task.Delay(100, token);
    Console.WriteLine($"{item} tasted");
    return item == "toast";
}

// 1. Collect every item
var every = await Kitchen().ToListAsync();
Console.WriteLine($"main got {string.Join(", ", every)}");

// 2. Keep some and change them
var crisp = await Kitchen()
    .Where(IsCrisp)
    .Select(item => item.ToUpper())
    .ToListAsync();
Console.WriteLine($"main got {string.Join(", ", crisp)}");
