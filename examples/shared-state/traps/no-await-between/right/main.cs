var cakes = 1;
var gate = new Lock();

async Task Buy(string name)
{
    await Task.Delay(100);
    lock (gate)
    {
        if (cakes == 0) return;
        Thread.Sleep(400); // packs it, without an await
        cakes--;
    }
    Console.WriteLine($"{name} got a cake");
}

var ann = Buy("ann");
await Task.Delay(200);
await Task.WhenAll(ann, Buy("bob"));
Console.WriteLine($"main counts {cakes} cakes");
