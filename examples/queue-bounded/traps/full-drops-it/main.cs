using System.Threading.Channels;

async Task Cook(ChannelReader<string> orders)
{
    await Task.Delay(300); // the oven gets hot
    await foreach (var dish in orders.ReadAllAsync())
        Console.WriteLine($"cook made {dish}");
}

var orders = Channel.CreateBounded<string>(2);
var cook = Cook(orders.Reader);
foreach (var dish in new[] { "tea", "toast", "cake" })
    orders.Writer.TryWrite(dish);
orders.Writer.Complete();
await cook;
Console.WriteLine("main ordered tea, toast, cake");
