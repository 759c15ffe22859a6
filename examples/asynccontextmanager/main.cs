{
    // 1. Open the tab
    await using var tab = await Tab.OpenAsync();
    // 2. Put orders on the tab
    Console.WriteLine("main orders tea");
    tab.Orders.Add("tea");
    await Task.Delay(100);
    Console.WriteLine("main orders toast");
    tab.Orders.Add("toast");
    await Task.Delay(100);
    // 3. Leave: the tab is paid
    Console.WriteLine("main leaves");
}
Console.WriteLine("main done");

sealed class Tab : IAsyncDisposable
{
    public List<string> Orders { get; } = [];

    private Tab() { }

    public static async Task<Tab> OpenAsync()
    {
        Console.WriteLine("tab starts");
        await Task.Delay(100);
        Console.WriteLine("tab open");
        return new Tab();
    }

    public async ValueTask DisposeAsync()
    {
        await Task.Delay(100);
        var all = string.Join(", ", Orders);
        Console.WriteLine($"tab paid for {all}");
    }
}
