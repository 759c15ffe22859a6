var gate = new Lock();
var cakes = 1;

async Task Rush(string name)
{
    Console.WriteLine($"{name} starts");
    if (Volatile.Read(ref cakes) == 0) return;
    await Task.Delay(200);
    Interlocked.Decrement(ref cakes);
    Console.WriteLine($"{name} got a cake");
}

async Task Buy(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    lock (gate)
    {
        if (cakes == 0)
        {
            Console.WriteLine($"{name} gives up");
            return;
        }
        cakes--;
    }
    Console.WriteLine($"{name} got a cake");
}

// 1. Check, await, take
var ann = Rush("ann");
await Task.Delay(100);
await Task.WhenAll(ann, Rush("bob"));
Console.WriteLine($"main counts {cakes} cakes");

// 2. Await, then check and take
cakes = 1;
ann = Buy("ann");
await Task.Delay(100);
await Task.WhenAll(ann, Buy("bob"));
Console.WriteLine($"main counts {cakes} cakes");
