using System.Threading.Channels;

var orders = Channel.CreateBounded<string>(2);
foreach (var dish in new[] { "tea", "toast", "cake" })
{
    orders.Writer.TryWrite(dish);
    Console.WriteLine($"main ordered {dish}");
}
orders.Writer.Complete();

await foreach (var dish in orders.Reader.ReadAllAsync())
    Console.WriteLine($"cook got {dish}");
