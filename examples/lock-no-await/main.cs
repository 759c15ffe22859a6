var coins = 0;

void Add(string name)
{
    Console.WriteLine($"{name} starts");
    var seen = coins;
    Thread.Sleep(400); // no await
    coins = seen + 1;
    var saw = $"saw {seen}, wrote {seen + 1}";
    Console.WriteLine($"{name} {saw}");
}

void Fill()
{
    for (var n = 0; n < 1000; n++)
        Interlocked.Increment(ref coins);
}

// 1. Read, block the thread, write
Console.WriteLine($"main counts {coins}");
var ann = Task.Run(() => Add("ann"));
await Task.Delay(200);
var bob = Task.Run(() => Add("bob"));
await Task.WhenAll(ann, bob);
Console.WriteLine($"main counts {coins}");

// 2. Read and write in one step
coins = 0;
await Task.WhenAll(Task.Run(Fill), Task.Run(Fill));
Console.WriteLine($"main counts {coins}");
