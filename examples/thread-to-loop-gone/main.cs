using System.Threading.Channels;

void Grind(ChannelWriter<string> cups)
{
    Console.WriteLine("mill starts");
    Thread.Sleep(200);
    cups.TryWrite("cup 1");
    Thread.Sleep(200);
    Console.WriteLine(cups.TryWrite("cup 2")
        ? "mill notices nothing"
        : "mill finds main gone");
}

// 1. Main takes one cup and leaves
var cups = Channel.CreateUnbounded<string>();
var mill = new Thread(() => Grind(cups.Writer));
mill.Start();
await foreach (var cup in cups.Reader.ReadAllAsync())
{
    Console.WriteLine($"main got {cup}");
    break;
}
Console.WriteLine("main leaves");

// 2. The thread hands over another cup
mill.Join();
