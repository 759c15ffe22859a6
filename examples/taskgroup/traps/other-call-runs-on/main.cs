async Task Pay(string name, int ms)
{
    await Task.Delay(ms);
    if (name == "bob") throw new("bob has no money");
    Console.WriteLine($"{name} paid");
}

var ann = Pay("ann", 300);
try { await Pay("bob", 100); await ann; }
catch (Exception e)
{
    Console.WriteLine($"main caught {e.Message}");
}
await Task.Delay(400);
Console.WriteLine("main ends");
