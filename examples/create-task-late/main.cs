async Task<string> Brew()
{
    Console.WriteLine("tea starts");
    await Task.Delay(300);
    Console.WriteLine("tea ready");
    return "TEA";
}

async Task<string> Fry()
{
    Console.WriteLine("egg starts");
    await Task.Delay(100);
    Console.WriteLine("egg burnt");
    throw new Exception("egg burnt");
}

// 1. Await the slow one first
Task<string> tea = Brew();
Task<string> egg = Fry();
Console.WriteLine($"main got {await tea}");

// 2. Await the failed task
try
{
    Console.WriteLine($"main got {await egg}");
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
