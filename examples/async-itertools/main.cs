#:package System.Interactive.Async@7.0.0

async IAsyncEnumerable<string> Cook(
    string name, int ms, int count)
{
    for (var i = 1; i <= count; i++)
    {
        await Task.Delay(ms);
        Console.WriteLine($"{name} {i} ready");
        yield return $"{name} {i}";
    }
}

// 1. Each dish as it comes
var tea = Cook("tea", 100, 1);
var toast = Cook("toast", 200, 2);
var dishes = AsyncEnumerableEx.Merge(tea, toast);
await foreach (var dish in dishes)
{
    Console.WriteLine($"main got {dish}");
    if (dish == "tea 1")
    {
        // 2. Main eats: do the cooks work?
        await Task.Delay(400);
    }
}
