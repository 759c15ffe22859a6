async Task Make(string name, int ms, CancellationToken stop)
{
    Console.WriteLine($"{name} starts");
    try
    {
        await Task.Delay(ms, stop);
    }
    finally
    {
        await Task.Delay(200);
        Console.WriteLine($"{name} is clean");
    }
}

string Ask(Task task) =>
    $"cancelled? {(task.IsCanceled ? "yes" : "no")}";

// 1. Right after the request
using var stop = new CancellationTokenSource();
var tea = Make("tea", 500, stop.Token);
await Task.Delay(100);
Console.WriteLine("main cancels tea");
stop.Cancel();
Console.WriteLine($"main asks tea: {Ask(tea)}");

// 2. When the task has ended
await Task.WhenAny(tea);
Console.WriteLine($"main asks tea: {Ask(tea)}");

// 3. The request comes too late
using var late = new CancellationTokenSource();
var toast = Make("toast", 100, late.Token);
await toast;
Console.WriteLine("main cancels toast");
late.Cancel();
Console.WriteLine($"main asks toast: {Ask(toast)}");
