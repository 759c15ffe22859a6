using System.Threading.Channels;

async Task Work(ChannelReader<string> orders)
{
    await foreach (var dish in orders.ReadAllAsync())
    {
        Console.WriteLine($"{dish} starts");
        await Task.Delay(400);
        Console.WriteLine($"{dish} ready");
    }
}

// 1. Two workers, three orders
var queue = Channel.CreateUnbounded<string>();
var ann = Work(queue.Reader);
var bob = Work(queue.Reader);
queue.Writer.TryWrite("tea");
await Task.Delay(200);
queue.Writer.TryWrite("toast");
queue.Writer.TryWrite("cake");
await Task.Delay(100);

// 2. Wait until all is done
queue.Writer.Complete();
await Task.WhenAll(ann, bob);
Console.WriteLine("main sees all ready");
