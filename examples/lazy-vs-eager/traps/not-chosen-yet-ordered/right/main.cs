async Task<string> Order(string shop)
{
    Console.WriteLine($"{shop} takes an order");
    await Task.Delay(100);
    return $"a cake from {shop}";
}

var isOpen = true;
var ann = () => Order("ann");
var bob = () => Order("bob");
var cake = await (isOpen ? ann() : bob());
Console.WriteLine($"main got {cake}");
