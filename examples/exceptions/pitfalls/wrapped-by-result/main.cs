async Task<string> Fry()
{
    await Task.Delay(100);
    throw new InvalidOperationException("egg burnt");
}

try
{
    Console.WriteLine($"main got {Fry().Result}");
}
catch (InvalidOperationException error)
{
    Console.WriteLine($"main caught {error.Message}");
}
