(string Name, int Ms)[] menu =
    [("tea", 300), ("toast", 500), ("egg", 400)];

async IAsyncEnumerable<(string Name, int Ms)> TakeOrders()
{
    foreach (var order in menu)
    {
        await Task.Delay(100);
        Console.WriteLine($"shop takes {order.Name}");
        yield return order;
    }
}

async Task Make(
    string name, int ms, CancellationToken token)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms, token);
    Console.WriteLine($"{name} ready");
}

// 1. Take an order when a place is free
await Parallel.ForEachAsync(
    TakeOrders(),
    new ParallelOptions { MaxDegreeOfParallelism = 2 },
    async (order, token) =>
        await Make(order.Name, order.Ms, token));

// 2. No orders left
Console.WriteLine("shop closes");
