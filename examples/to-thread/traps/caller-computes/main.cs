async Task Grind(string name, int ms)
{
    Thread.Sleep(ms); // computes
    Console.WriteLine($"{name} ground");
    await Task.Delay(100);
    Console.WriteLine($"{name} packed");
}

var tea = Grind("tea", 200);
var rye = Grind("rye", 600);
Console.WriteLine("main is free");
await Task.WhenAll(tea, rye);
