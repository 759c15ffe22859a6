// 1. The body succeeds
await using (var order = await Order.BeginAsync())
{
    Console.WriteLine("main adds tea");
    await order.CommitAsync();
}
// 2. The body fails
try
{
    await using var order = await Order.BeginAsync();
    Console.WriteLine("main adds toast");
    Burn("toast");
    await order.CommitAsync();
}
catch (IOException error)
{
    Console.WriteLine($"main caught {error.Message}");
}

static void Burn(string name) =>
    throw new IOException($"{name} burnt");

sealed class Order : IAsyncDisposable
{
    private bool open = true;
    public static async Task<Order> BeginAsync()
    {
        Console.WriteLine("order starts");
        await Task.Delay(100);
        return new Order();
    }

    public async Task CommitAsync()
    {
        await Task.Delay(100);
        open = false;
        Console.WriteLine("order committed");
    }

    public async ValueTask DisposeAsync()
    {
        if (!open) return;
        open = false;
        await Task.Delay(100);
        Console.WriteLine("order rolled back");
    }
}
