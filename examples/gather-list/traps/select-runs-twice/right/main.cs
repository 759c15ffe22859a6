async Task<string> Order(string dish)
{
    Console.WriteLine($"shop gets an order: {dish}");
    await Task.Delay(100);
    return dish;
}

string[] menu = ["tea", "toast"];
var orders = menu.Select(Order).ToArray();
await Task.WhenAll(orders);
Console.WriteLine("main waited for all");
foreach (var order in orders)
    Console.WriteLine($"main got {await order}");
