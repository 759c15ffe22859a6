async Task Bake(CancellationToken token)
{
    await using var oven = await Oven.StartAsync();
    Console.WriteLine("cake starts");
    await Task.Delay(5000, token);
}

// 1. Use the oven
using var stop = new CancellationTokenSource();
var cake = Bake(stop.Token);
await Task.Delay(300);

// 2. Cancel the body
Console.WriteLine("main cancels cake");
stop.Cancel();
try
{
    await cake;
}
catch (OperationCanceledException)
{
    Console.WriteLine("main sees cake cancelled");
}

sealed class Oven : IAsyncDisposable
{
    public static async Task<Oven> StartAsync()
    {
        Console.WriteLine("oven starts");
        await Task.Delay(100);
        return new Oven();
    }

    public async ValueTask DisposeAsync()
    {
        await Task.Delay(200);
        Console.WriteLine("oven off");
    }
}
