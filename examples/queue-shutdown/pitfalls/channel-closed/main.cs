using System.Threading.Channels;

var queue = Channel.CreateUnbounded<string>();
queue.Writer.TryWrite("tea");
queue.Writer.Complete();

while (true)
{
    var dish = await queue.Reader.ReadAsync();
    Console.WriteLine($"guest got {dish}");
}
