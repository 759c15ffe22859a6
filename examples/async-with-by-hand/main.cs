try
{
    // 1. Enter, and keep the value returned
    var oven = await StartAsync();
    try
    {
        // 2. The body, which fails
        Console.WriteLine($"{oven.Name} bakes");
        await Task.Delay(100);
        throw new IOException("cake burnt");
    }
    finally
    {
        // 3. Exit despite the failure
        await oven.DisposeAsync();
    }
}
catch (IOException error)
{
    Console.WriteLine($"main caught {error.Message}");
}

static async Task<Machine> StartAsync()
{
    Console.WriteLine("oven starts");
    await Task.Delay(100);
    Console.WriteLine("oven on");
    return new Machine();
}

sealed class Machine : IAsyncDisposable
{
    public string Name => "oven";

    public async ValueTask DisposeAsync()
    {
        await Task.Delay(100);
        Console.WriteLine("oven off");
    }
}
