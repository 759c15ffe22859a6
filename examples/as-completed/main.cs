async Task<string> Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

(string Name, int Ms)[] menu =
    [("tea", 600), ("toast", 200), ("egg", 400)];
List<string> meal = [];

// 1. Take each result when it is ready
var tasks = menu.Select(item => Make(item.Name, item.Ms));
await foreach (var task in Task.WhenEach(tasks))
{
    var dish = await task;
    Console.WriteLine($"main takes {dish}");
    meal.Add(dish);
}

// 2. The order in which they ended
Console.WriteLine($"main got {string.Join(", ", meal)}");
