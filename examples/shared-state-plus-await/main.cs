var total = 0;

async Task<int> Price(string dish)
{
    Console.WriteLine($"{dish} starts");
    await Task.Delay(dish == "tea" ? 300 : 100);
    Console.WriteLine($"{dish} ready");
    return dish == "tea" ? 2 : 3;
}

async Task Add(string dish)
{
    total += await Price(dish);
}

async Task Pay(string dish)
{
    var cost = await Price(dish);
    Interlocked.Add(ref total, cost);
}

// 1. The await is part of the addition
var tea = Add("tea");
await Task.Delay(100);
await Task.WhenAll(tea, Add("toast"));
Console.WriteLine($"main counts {total}");

// 2. Await first, then add
total = 0;
tea = Pay("tea");
await Task.Delay(100);
await Task.WhenAll(tea, Pay("toast"));
Console.WriteLine($"main counts {total}");
