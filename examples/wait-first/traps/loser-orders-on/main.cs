List<string> orders = [];

async Task Order(string shop, int ms)
{
    await Task.Delay(ms);
    orders.Add(shop);
}

var ann = Order("ann", 100);
var bob = Order("bob", 300);
var first = await Task.WhenAny(ann, bob);
await first;
Console.WriteLine($"main finds orders: {orders.Count}");
await Task.Delay(400);
Console.WriteLine($"main finds orders: {orders.Count}");
