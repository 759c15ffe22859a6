using System.Threading.Channels;

async Task Eat(ChannelReader<string> dishes)
{
    Console.WriteLine("guest starts");
    for (var count = 0; count < 3; count++)
    {
        var dish = await dishes.ReadAsync();
        Console.WriteLine($"guest got {dish}");
        await Task.Delay(200);
    }
}

// 1. The guest waits for a dish
var queue = Channel.CreateUnbounded<string>();
var guest = Eat(queue.Reader);
await Task.Delay(200);
Console.WriteLine("cook puts tea");
queue.Writer.TryWrite("tea");
await Task.Delay(100);

// 2. The cook is ahead
Console.WriteLine("cook puts toast");
queue.Writer.TryWrite("toast");
Console.WriteLine("cook puts cake");
queue.Writer.TryWrite("cake");
await guest;
