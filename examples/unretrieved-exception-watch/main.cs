async Task<string> MakeAsync(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(100);
    Console.WriteLine($"{name} burnt");
    throw new Exception($"{name} burnt");
}

async Task ReportAsync(Task task)
{
    try
    {
        await task;
    }
    catch (Exception error)
        when (error is not OperationCanceledException)
    {
        Console.WriteLine($"watch got {error.Message}");
    }
}

// 1. Watch the task from its start
var tea = MakeAsync("tea");
_ = ReportAsync(tea);
await Task.Delay(300);

// 2. Await it later
Console.WriteLine("main continues");
try
{
    await tea;
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
