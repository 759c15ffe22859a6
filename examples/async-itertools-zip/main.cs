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

// 1. The first pair
await using var pairs = Cook("tea", 100, 2)
    .Zip(Cook("toast", 300, 3))
    .GetAsyncEnumerator();
await pairs.MoveNextAsync();
var (tea, toast) = pairs.Current;
Console.WriteLine($"main got {tea} and {toast}");
// 2. The second pair
await pairs.MoveNextAsync();
(tea, toast) = pairs.Current;
Console.WriteLine($"main got {tea} and {toast}");
// 3. The tea has come to its end
if (!await pairs.MoveNextAsync())
{
    Console.WriteLine("main has no more pairs");
}
