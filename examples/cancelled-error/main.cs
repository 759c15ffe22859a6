async Task Heat(string name, CancellationToken token)
{
    await Task.Delay(300, token);
    Console.WriteLine($"{name} burnt");
    throw new Exception($"{name} burnt");
}

async Task Make(string name, CancellationToken token)
{
    Console.WriteLine($"{name} starts");
    try
    {
        await Heat(name, token);
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine($"{name} cleans up");
        throw;
    }
}

async Task Report(string name, Task task)
{
    await Task.WhenAny(task);
    if (task.Exception?.InnerException is { } error)
        Console.WriteLine($"main logs {error.Message}");
    if (!task.IsCanceled) return;
    Console.WriteLine($"main caught {name} cancelled");
}

// 1. Cancel the tea
using var stop = new CancellationTokenSource();
var tea = Make("tea", stop.Token);
await Task.Delay(200);
Console.WriteLine("main cancels tea");
stop.Cancel();
await Report("tea", tea);

// 2. The toast fails
await Report("toast", Make("toast", default));
