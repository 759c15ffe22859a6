using System.Threading.Channels;

void Grind(ChannelWriter<string> cups)
{
    Console.WriteLine("mill starts");
    foreach (var number in new[] { 1, 2, 3 })
        cups.WriteAsync($"cup {number}").AsTask().Wait();
    Thread.Sleep(100);
    Console.WriteLine("mill ready");
    cups.Complete();
}

// 1. A thread hands over three cups
var cups = Channel.CreateBounded<string>(1);
new Thread(() => Grind(cups.Writer)).Start();
await foreach (var cup in cups.Reader.ReadAllAsync())
{
    Console.WriteLine($"main got {cup}");
    await Task.Delay(200);
}

// 2. The thread has ended
Console.WriteLine("main is done");
