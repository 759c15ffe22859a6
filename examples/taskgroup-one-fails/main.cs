async Task MakeTea(CancellationToken token)
{
    Console.WriteLine("tea starts");
    try
    {
        await Task.Delay(5000, token);
    }
    finally
    {
        Console.WriteLine("tea cancelled");
        await Task.Delay(200);
        Console.WriteLine("tea is clean");
    }
}

async Task MakeToast(CancellationToken token)
{
    Console.WriteLine("toast starts");
    await Task.Delay(200, token);
    Console.WriteLine("toast burnt");
    throw new Exception("toast burnt");
}

using var stop = new CancellationTokenSource();

async Task OrStop(Task task)
{
    try { await task; }
    catch { stop.Cancel(); throw; }
}

// 1. The toast burns early
try
{
    await Task.WhenAll(
        OrStop(MakeTea(stop.Token)),
        OrStop(MakeToast(stop.Token)));
}
catch (Exception error)
{
    // 2. What reaches main
    Console.WriteLine($"main caught {error.Message}");
}
