async Task<string> Make(string item)
{
    Console.WriteLine($"{item} starts");
    await Task.Delay(item == "tea" ? 300 : 200);
    Console.WriteLine($"{item} ready");
    return item.ToUpper();
}

string[] menu = ["tea", "toast"];

// 1. One after the other
List<string> made = [];
foreach (var item in menu)
    made.Add(await Make(item));
Console.WriteLine($"main got {string.Join(", ", made)}");

// 2. Map without waiting
var tasks = menu.Select(Make).ToList();
await Task.Delay(100);
Console.WriteLine("main has a list");

// 3. Wait for all of it
made = [.. await Task.WhenAll(tasks)];
Console.WriteLine($"main got {string.Join(", ", made)}");
