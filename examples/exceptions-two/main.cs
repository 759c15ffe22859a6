async Task MakeTea(CancellationToken token)
{
    Console.WriteLine("tea starts");
    try
    {
        await Task.Delay(5000, token);
    }
    catch (OperationCanceledException)
    {
        await Task.Delay(100);
        Console.WriteLine("tea spilt");
        throw new Exception("tea spilt");
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

// 1. The toast fails, then the tea
Task both = Task.WhenAll(
    OrStop(MakeTea(stop.Token)),
    OrStop(MakeToast(stop.Token)));
try
{
    await both;
}
catch (Exception first)
{
    // 2. What reaches main
    var all = both.Exception?.InnerExceptions
        ?? new([first]);
    foreach (var error in all)
        Console.WriteLine($"main caught {error.Message}");
}
