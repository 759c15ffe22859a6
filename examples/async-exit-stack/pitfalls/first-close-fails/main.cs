Machine[] machines = [new("mixer"), new("oven"), new("fan")];
try
{
    Console.WriteLine("main bakes");
}
finally
{
    foreach (var machine in machines.Reverse())
        await machine.DisposeAsync();
}

sealed class Machine(string name) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Task.Delay(100);
        if (name == "oven") throw new IOException("oven stuck");
        Console.WriteLine($"{name} off");
    }
}
