using System.Threading.Channels;

async Task Cook(ChannelWriter<string> queue)
{
    Console.WriteLine("cook starts");
    foreach (var dish in new[] { "tea", "toast", "cake" })
    {
        await queue.WriteAsync(dish);
        Console.WriteLine($"cook put {dish}");
    }
}

// 1. Two places, three dishes
var queue = Channel.CreateBounded<string>(2);
var cooking = Cook(queue.Writer);
await Task.Delay(200);

// 2. A guest makes room
Console.WriteLine("guest takes one");
var dish = await queue.Reader.ReadAsync();
await Task.Delay(100);
Console.WriteLine($"guest got {dish}");
await cooking;

// 3. Put without waiting
if (!queue.Writer.TryWrite("jam"))
{
    Console.WriteLine("cook keeps jam");
}
