async Task<string> Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Leave the loop after the first
Task<string>[] tasks =
    [Make("tea", 600), Make("toast", 200)];
await foreach (var task in Task.WhenEach(tasks))
{
    var dish = await task;
    Console.WriteLine($"main takes {dish}");
    if (dish == "TOAST") break;
}
Console.WriteLine("main leaves the loop");

// 2. Is the tea still being made?
await Task.Delay(600);
Console.WriteLine("main goes home");
