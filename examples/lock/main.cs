var coins = 0;
var gate = new SemaphoreSlim(1, 1);

async Task Add(string name)
{
    Console.WriteLine($"{name} starts");
    var seen = coins;
    await Task.Delay(200);
    coins = seen + 1;
    Console.WriteLine($"{name} saw {seen}, wrote {coins}");
}

async Task AddLocked(string name)
{
    await gate.WaitAsync();
    try { await Add(name); }
    finally { gate.Release(); }
}

// 1. Without a lock
var ann = Add("ann");
await Task.Delay(100);
await Add("bob");
await ann;
Console.WriteLine($"main counts {coins}");

// 2. With a lock
coins = 0;
ann = AddLocked("ann");
await Task.Delay(100);
await AddLocked("bob");
await ann;
Console.WriteLine($"main counts {coins}");
