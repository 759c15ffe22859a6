using System.Threading.Channels;

var dishes = Channel.CreateUnbounded<string>();
async Task Cook(string dish, int ms)
{
    await Task.Delay(ms);
    await dishes.Writer.WriteAsync(dish);
}
async Task Serve(ChannelReader<string> dishes)
{
    await foreach (var dish in dishes.ReadAllAsync())
        Console.WriteLine($"guest got {dish}");
}

var guest = Serve(dishes.Reader);
Task[] cooks = [Cook("tea", 100), Cook("jam", 200)];
try { await Task.WhenAll(cooks); }
finally { dishes.Writer.Complete(); }
await Task.WhenAny(guest, Task.Delay(1000));
Console.WriteLine($"guest left: {guest.IsCompleted}");
