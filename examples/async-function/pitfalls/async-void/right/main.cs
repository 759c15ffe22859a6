async Task Fry()
{
    await Task.Delay(100);
    throw new Exception("egg burnt");
}

try
{
    await Fry();
    Console.WriteLine("main continues");
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
await Task.Delay(300);
Console.WriteLine("main ends");
