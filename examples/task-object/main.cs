async Task<string> Make(
    string name, int ms, CancellationToken stop = default)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms, stop);
    if (name == "toast")
    {
        Console.WriteLine("toast burnt");
        throw new Exception("burnt");
    }
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

string Ask(Task<string> job) => job.Status switch
{
    TaskStatus.RanToCompletion => $"done: {job.Result}",
    TaskStatus.Faulted => "failed: "
        + job.Exception!.InnerException!.Message,
    TaskStatus.Canceled => "cancelled",
    _ => "running",
};

// 1. Ask while they work
using var stop = new CancellationTokenSource();
var tea = Make("tea", 200);
var toast = Make("toast", 300);
var egg = Make("egg", 900, stop.Token);
await Task.Delay(100);
Console.WriteLine($"main sees tea {Ask(tea)}");

// 2. Ask when they have ended
Console.WriteLine("main cancels egg");
stop.Cancel();
await Task.Delay(300);
Console.WriteLine($"main sees tea {Ask(tea)}");
Console.WriteLine($"main sees toast {Ask(toast)}");
Console.WriteLine($"main sees egg {Ask(egg)}");
