var coins = 0;
var gate = new Lock();

void Add(string name)
{
    Console.WriteLine($"{name} starts");
    var seen = coins;
    Thread.Sleep(400);
    var wrote = seen + 1;
    coins = wrote;
    Console.WriteLine($"{name} saw {seen}, wrote {wrote}");
}

void Fill()
{
    for (var n = 0; n < 1000; n++)
        lock (gate) coins++;
}

// 1. Read, then write
var ann = Task.Run(() => Add("ann"));
await Task.Delay(200);
await Task.WhenAll(ann, Task.Run(() => Add("bob")));
Console.WriteLine($"main counts {coins}");

// 2. Read and write in one step
await Task.WhenAll(Task.Run(Fill), Task.Run(Fill));
Console.WriteLine($"main counts {coins}");
