// 1. The second machine fails to start
try
{
    await using (await StartAsync("oven"))
    await using (await StartAsync("fan", "broken"))
        Console.WriteLine("never printed");
}
catch (IOException error)
{
    Console.WriteLine($"main caught {error.Message}");
}
// 2. The body fails, and so does the exit
try
{
    await using (await StartAsync("oven", "stuck"))
        throw new IOException("cake burnt");
}
catch (IOException error)
{
    Console.WriteLine($"main caught {error.Message}");
}

static async Task<Machine> StartAsync(
    string name, string mood = "")
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(100);
    if (mood == "broken")
        throw new IOException("fan broken");
    return new Machine(name, mood);
}

sealed class Machine(string name, string mood)
    : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Task.Delay(100);
        Console.WriteLine($"{name} off");
        if (mood == "stuck")
            throw new IOException("oven stuck");
    }
}
