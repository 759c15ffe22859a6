using System.Threading.Channels;

async Task Eat(ChannelReader<string> dishes)
{
    await foreach (var dish in dishes.ReadAllAsync())
        Console.WriteLine($"guest got {dish}");
    Console.WriteLine("guest leaves");
}

var dishes = Channel.CreateUnbounded<string>();
var guest = Eat(dishes.Reader);
await dishes.Writer.WriteAsync("tea");
await Task.Delay(100);
Console.WriteLine("main has no more dishes");
await Task.WhenAny(guest, Task.Delay(1000));
Console.WriteLine($"guest left: {guest.IsCompleted}");
