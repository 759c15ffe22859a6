using System.Collections.Concurrent;

string[] menu = ["tea", "toast", "egg"];
ConcurrentBag<string> meal = [];

Parallel.ForEach(menu, async name =>
{
    await Task.Delay(100);
    meal.Add(name.ToUpper());
});
Console.WriteLine($"main got {meal.Count} dishes");
