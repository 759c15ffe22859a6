var stove = new SemaphoreSlim(1, 1);

async Task Cook(string name)
{
    await stove.WaitAsync();
    if (name == "ann") throw new("egg burnt");
    Console.WriteLine($"{name} cooks");
    stove.Release();
}

try { await Cook("ann"); }
catch (Exception e) { Console.WriteLine(e.Message); }
var bob = Cook("bob");
await Task.WhenAny(bob, Task.Delay(1000));
Console.WriteLine($"bob has cooked: {bob.IsCompleted}");
