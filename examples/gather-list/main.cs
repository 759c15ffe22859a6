async Task<string> Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

(string Name, int Ms)[] menu =
    [("tea", 400), ("toast", 200), ("egg", 300)];

// 1. One call for each item of a list
var calls = menu.Select(
    item => Make(item.Name, item.Ms));
string[] meal = await Task.WhenAll(calls);

// 2. Results in the order of the list
string list = string.Join(", ", meal);
Console.WriteLine($"main got {list}");

// 3. An empty list
string[] nothing = await Task.WhenAll<string>([]);
Console.WriteLine($"main got {nothing.Length} results");
