async Task<string> Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Eat while the tea is made
Task<string>[] tasks =
    [Make("tea", 400), Make("toast", 100)];
await foreach (var task in Task.WhenEach(tasks))
{
    var dish = await task;
    Console.WriteLine($"main takes {dish}");
    await Task.Delay(400);
    Console.WriteLine($"main ate {dish}");
}

// 2. Nothing is left
Console.WriteLine("main goes home");
