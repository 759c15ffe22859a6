async Task<string> Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

(string Name, int Ms)[] menu =
    [("tea", 400), ("toast", 200), ("egg", 400)];

// 1. At most two at a time
using var places = new SemaphoreSlim(2);

async Task<string> Limited(string name, int ms)
{
    await places.WaitAsync();
    try { return await Make(name, ms); }
    finally { places.Release(); }
}

var calls = menu.Select(
    item => Limited(item.Name, item.Ms));
var meal = await Task.WhenAll(calls);

// 2. The results
Console.WriteLine($"main got {string.Join(", ", meal)}");
