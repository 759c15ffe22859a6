using System.Threading.Channels;
using Reply =
    System.Threading.Tasks.TaskCompletionSource<bool>;

async Task<int> KeepShop(ChannelReader<Reply> orders)
{
    var cakes = 1;
    await foreach (var reply in orders.ReadAllAsync())
    {
        var sold = cakes > 0;
        await Task.Delay(200);
        if (reply.TrySetResult(sold) && sold) cakes--;
    }
    return cakes;
}

async Task Buy(ChannelWriter<Reply> orders, string name)
{
    Console.WriteLine($"{name} starts");
    var reply = new Reply(
        TaskCreationOptions.RunContinuationsAsynchronously);
    await orders.WriteAsync(reply);
    var end = await reply.Task ? "got a cake" : "gives up";
    Console.WriteLine($"{name} {end}");
}

// 1. Two guests ask the owner
var orders = Channel.CreateUnbounded<Reply>();
var shop = KeepShop(orders.Reader);
var ann = Buy(orders.Writer, "ann");
await Task.Delay(100);
await Task.WhenAll(ann, Buy(orders.Writer, "bob"));

// 2. The owner ends
orders.Writer.Complete();
Console.WriteLine($"main counts {await shop} cakes");
