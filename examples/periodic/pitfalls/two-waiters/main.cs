using PeriodicTimer timer = new(TimeSpan.FromSeconds(0.1));

async Task Ring(string name)
{
    while (await timer.WaitForNextTickAsync())
    {
        Console.WriteLine($"{name} rings");
    }
}

await Task.WhenAny(Ring("bell"), Ring("gong")).Unwrap();
