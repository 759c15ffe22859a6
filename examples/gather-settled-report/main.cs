async Task<string> Make(string name, int ms, bool burn)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    if (burn)
    {
        Console.WriteLine($"{name} burnt");
        throw new Exception($"{name} burnt");
    }
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

(string Name, int Ms)[] menu =
    [("tea", 300), ("toast", 200), ("egg", 100)];

// 1. Try all three
var calls = menu.Select(item => Make(
    item.Name, item.Ms, item.Name == "toast")).ToArray();
Task all = Task.WhenAll(calls);
await all.ConfigureAwait(
    ConfigureAwaitOptions.SuppressThrowing);

// 2. Sort the outcomes
List<string> good = [];
List<string> bad = [];
foreach (var (item, call) in menu.Zip(calls))
{
    if (call.IsCompletedSuccessfully)
        good.Add(await call);
    else
        bad.Add(item.Name);
}
Console.WriteLine($"main got {string.Join(", ", good)}");
Console.WriteLine($"main lacks {string.Join(", ", bad)}");

// 3. Retry the calls that failed
var again = bad.Select(name => Make(name, 100, false));
good.AddRange(await Task.WhenAll(again));
Console.WriteLine($"main got {string.Join(", ", good)}");
