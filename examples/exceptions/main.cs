async Task<string> Heat(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    throw new Exception($"{name} burnt");
}

async Task<string> Serve(string name)
{
    return await Heat(name);
}

async Task<string> Bake(string name)
{
    try
    {
        return await Heat(name);
    }
    finally
    {
        await Task.Delay(100);
        Console.WriteLine("oven off");
    }
}

// 1. An error passes through each await
try
{
    Console.WriteLine($"main got {await Serve("toast")}");
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}

// 2. The error waits for the cleanup
try
{
    Console.WriteLine($"main got {await Bake("cake")}");
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
