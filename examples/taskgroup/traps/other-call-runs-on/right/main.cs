using var stop = new CancellationTokenSource();
async Task Pay(string name, int ms)
{
    await Task.Delay(ms, stop.Token);
    if (name == "bob") throw new("bob has no money");
    Console.WriteLine($"{name} paid");
}

var ann = Pay("ann", 300);
try { await Pay("bob", 100); await ann; }
catch (Exception e)
{
    stop.Cancel();
    await Task.WhenAny(ann); // does not throw
    Console.WriteLine($"main caught {e.Message}");
}
await Task.Delay(400);
Console.WriteLine("main ends");
