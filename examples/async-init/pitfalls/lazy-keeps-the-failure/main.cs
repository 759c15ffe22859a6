Lazy<Task<string>> oven = new(Heat);

for (var attempt = 1; attempt <= 2; attempt++)
{
    try
    {
        Console.WriteLine($"main got {await oven.Value}");
    }
    catch (Exception error)
    {
        Console.WriteLine($"main caught {error.Message}");
    }
}

async Task<string> Heat()
{
    Console.WriteLine("oven starts");
    await Task.Delay(100);
    throw new Exception("no gas");
}
