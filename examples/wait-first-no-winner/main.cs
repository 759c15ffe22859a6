using var stop = new CancellationTokenSource();

async Task Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    try
    {
        await Task.Delay(ms, stop.Token);
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine($"{name} cancelled");
        throw;
    }
    Console.WriteLine($"{name} burnt");
    throw new Exception($"{name} burnt");
}

// 1. The first to end has failed
var tea = Make("tea", 400);
var toast = Make("toast", 200);
var first = await Task.WhenAny(tea, toast);
Console.WriteLine("main has a winner");
stop.Cancel();
await tea.ConfigureAwait(
    ConfigureAwaitOptions.SuppressThrowing);
try
{
    await first;
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}

// 2. Nothing to wait for
Task[] nothing = [];
try
{
    await Task.WhenAny(nothing);
}
catch (ArgumentException)
{
    Console.WriteLine("main caught: no calls in the race");
}
