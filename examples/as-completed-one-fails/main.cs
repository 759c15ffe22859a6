async Task<string> Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    if (name == "toast")
    {
        Console.WriteLine($"{name} burnt");
        throw new Exception($"{name} burnt");
    }
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

(string Name, int Ms)[] menu =
    [("tea", 600), ("toast", 200), ("egg", 400)];
var meal = menu.Select(item => $"no {item.Name}").ToArray();

// 1. Continue after a failure
var tasks = menu
    .Select(item => Make(item.Name, item.Ms)).ToArray();
await foreach (var task in Task.WhenEach(tasks))
{
    try
    {
        var dish = await task;
        Console.WriteLine($"main takes {dish}");
        meal[Array.IndexOf(tasks, task)] = dish;
    }
    catch (Exception error)
    {
        Console.WriteLine($"main caught {error.Message}");
    }
}

// 2. Put the results in order
Console.WriteLine($"main got {string.Join(", ", meal)}");
