List<string> orders = [];

async Task Order(string shop, int ms)
{
    await Task.Delay(ms);
    orders.Add(shop);
}

var ann = Order("ann", 100);
var bob = Order("bob", 300);
await Task.WhenAny(ann, bob);
Console.WriteLine($"main ordered {orders.Count} cake");
await Task.Delay(400);
Console.WriteLine($"main ordered {orders.Count} cakes");
