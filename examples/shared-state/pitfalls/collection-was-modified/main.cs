var orders = new Dictionary<string, int> { ["tea"] = 1 };

async Task Serve()
{
    foreach (var name in orders.Keys)
    {
        await Task.Delay(100);
        Console.WriteLine($"{name} served");
    }
}

var waiter = Serve();
orders["jam"] = 1;
await waiter;
