using System.Threading.Channels;

async Task Cook(ChannelWriter<string> queue)
{
    try
    {
        Console.WriteLine("cook puts tea");
        await queue.WriteAsync("tea");
        await Task.Delay(100);
        Console.WriteLine("cook burns the toast");
        throw new IOException("toast burnt");
    }
    catch (Exception error)
    {
        queue.Complete(error);
    }
}

// 1. The cook fails while one dish is left
var queue = Channel.CreateUnbounded<string>();
var cooking = Cook(queue.Writer);
await Task.Delay(300);

// 2. Take what is left
Console.WriteLine("main starts");
try
{
    await foreach (var dish in queue.Reader.ReadAllAsync())
        Console.WriteLine($"main got {dish}");
}
catch (IOException error)
{
    Console.WriteLine($"main caught {error.Message}");
}
await cooking;
