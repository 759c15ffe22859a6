async Task MakeAsync(
    string name, int cleanup, CancellationToken token)
{
    Console.WriteLine($"{name} starts");
    try
    {
        await Task.Delay(5000, token);
    }
    finally
    {
        await Task.Delay(cleanup);
        Console.WriteLine($"{name} gone");
    }
}

// 1. Start tasks, and keep them
using var stop = new CancellationTokenSource();
List<Task> tasks = [
    MakeAsync("tea", 100, stop.Token),
    MakeAsync("toast", 200, stop.Token),
];
await Task.Delay(200);

// 2. Cancel them all
Console.WriteLine("main cancels all");
stop.Cancel();

// 3. Await them all
await Task.WhenAll(tasks).ConfigureAwait(
    ConfigureAwaitOptions.SuppressThrowing);
Console.WriteLine("main ends");
