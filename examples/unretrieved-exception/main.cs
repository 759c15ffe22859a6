async Task MakeAsync(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(100);
    Console.WriteLine($"{name} burnt");
    throw new Exception($"{name} burnt");
}

void Hook(object? sender,
    UnobservedTaskExceptionEventArgs args)
{
    foreach (var e in args.Exception.InnerExceptions)
        Console.WriteLine($"hook got {e.Message}");
}

void Collect()
{
    GC.Collect();
    GC.WaitForPendingFinalizers();
}

TaskScheduler.UnobservedTaskException += Hook;

// 1. A task fails, and nobody keeps it
_ = MakeAsync("tea");
await Task.Delay(200);
Collect();

// 2. A task fails, and main keeps it
List<Task> tasks = [MakeAsync("toast")];
await Task.Delay(200);
Collect();
await Task.Delay(100);
Console.WriteLine("main drops toast");
tasks.Clear();
Collect();
