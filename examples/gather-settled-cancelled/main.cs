async Task<string> Make(
    string name, int ms, CancellationToken stop = default)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms, stop);
    if (name == "toast")
    {
        Console.WriteLine("toast burnt");
        throw new Exception("toast burnt");
    }
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Start all three
using var stop = new CancellationTokenSource();
var tea = Make("tea", 300);
var toast = Make("toast", 200);
var egg = Make("egg", 500, stop.Token);
await Task.Delay(100);

// 2. Cancel the egg, wait for all
Console.WriteLine("main cancels egg");
stop.Cancel();
Task all = Task.WhenAll(tea, toast, egg);
await all.ConfigureAwait(
    ConfigureAwaitOptions.SuppressThrowing);

// 3. Tell the outcomes apart
foreach (var task in new[] { tea, toast, egg })
{
    Console.WriteLine(task.Status switch
    {
        TaskStatus.RanToCompletion =>
            $"main got {task.Result}",
        TaskStatus.Canceled =>
            "main found a cancelled one",
        _ => "main caught "
            + task.Exception?.InnerException?.Message,
    });
}
