async Task<string> Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    if (name == "toast") throw new Exception("toast burnt");
    return name.ToUpper();
}

void Serve(Task<string> task)
{
    if (task.IsCanceled)
        Console.WriteLine("waiter leaves");
    else if (task.Exception?.InnerException is { } error)
        Console.WriteLine($"waiter caught {error.Message}");
    else
        Console.WriteLine($"waiter got {task.Result}");
}

// 1. The tasks call back at their ends
var tea = Make("tea", 200);
var toast = Make("toast", 300);
_ = tea.ContinueWith(Serve, TaskScheduler.Default);
_ = toast.ContinueWith(Serve, TaskScheduler.Default);
await Task.Delay(100);
Console.WriteLine("main continues");
await Task.Delay(300);

// 2. A callback for an ended task
_ = tea.ContinueWith(Serve, TaskScheduler.Default);
Console.WriteLine("main is busy");
Thread.Sleep(100);
Console.WriteLine("main is free");
