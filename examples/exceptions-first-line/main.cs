async Task<string> Brew(int cups)
{
    if (cups < 1)
    {
        throw new Exception($"{cups} cups");
    }
    await Task.Delay(200);
    return $"{cups} CUPS";
}

// 1. Call it with a bad argument
Task<string> tea = Brew(0);
Console.WriteLine("main continues");

// 2. Await the call
try
{
    Console.WriteLine($"main got {await tea}");
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
