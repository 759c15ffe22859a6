async IAsyncEnumerable<string> Cook(string name)
{
    await Task.Delay(100);
    yield return name;
}

var dishes = Cook("tea").Merge(Cook("toast"));
await foreach (var dish in dishes)
{
    Console.WriteLine($"main got {dish}");
}
