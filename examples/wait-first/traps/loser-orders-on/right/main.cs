List<string> orders = [];
using var stop = new CancellationTokenSource();

async Task Order(string shop, int ms)
{
    await Task.Delay(ms, stop.Token);
    orders.Add(shop);
}

var ann = Order("ann", 100);
var bob = Order("bob", 300);
var first = await Task.WhenAny(ann, bob);
stop.Cancel();
Task rest = Task.WhenAll(ann, bob);
await rest.ConfigureAwait(
    ConfigureAwaitOptions.SuppressThrowing);
await first;
Console.WriteLine($"main finds orders: {orders.Count}");
await Task.Delay(400);
Console.WriteLine($"main finds orders: {orders.Count}");
