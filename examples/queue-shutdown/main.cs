using System.Threading.Channels;

async Task Eat(ChannelReader<string> dishes)
{
    await foreach (var dish in dishes.ReadAllAsync())
    {
        await Task.Delay(100);
        Console.WriteLine($"guest ate {dish}");
    }
    Console.WriteLine("guest sees the end");
}

// 1. Close with two dishes left
var queue = Channel.CreateUnbounded<string>();
foreach (var dish in new[] { "tea", "toast" })
{
    Console.WriteLine($"cook puts {dish}");
    queue.Writer.TryWrite(dish);
}
Console.WriteLine("cook closes");
queue.Writer.Complete();

// 2. The remaining dishes are served
Console.WriteLine("guest starts");
await Eat(queue.Reader);

// 3. Put into the closed queue
if (!queue.Writer.TryWrite("cake"))
{
    Console.WriteLine("cook keeps cake");
}

// 4. Close while the guest waits
queue = Channel.CreateUnbounded<string>();
Console.WriteLine("guest starts again");
var guest = Eat(queue.Reader);
await Task.Delay(200);
Console.WriteLine("cook closes");
queue.Writer.Complete();
await guest;
