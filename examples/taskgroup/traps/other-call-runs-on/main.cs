async Task Pay(string name, int ms)
{
    await Task.Delay(ms);
    if (name == "bob") throw new("bob has no money");
    Console.WriteLine($"{name} paid");
}

try
{
    var ann = Pay("ann", 300);
    await Pay("bob", 100);
    await ann;
}
catch (Exception error)
{ Console.WriteLine($"main caught {error.Message}"); }
await Task.Delay(400);
Console.WriteLine("main ends");
