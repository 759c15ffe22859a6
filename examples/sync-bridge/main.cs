async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

string Order(string name)
{
    var dish = Task.Run(() => Make(name));
    return dish.GetAwaiter().GetResult();
}

// 1. Plain code waits for async code
Console.WriteLine($"main got {Order("tea")}");

// 2. Plain code calls again
Console.WriteLine($"main got {Order("toast")}");
