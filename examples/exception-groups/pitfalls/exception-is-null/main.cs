using var stop = new CancellationTokenSource(100);
var all = Task.WhenAll(
    Task.Delay(5000, stop.Token), Task.Delay(50));
try
{
    await all;
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.GetType().Name}");
    var count = all.Exception?.InnerExceptions.Count ?? 0;
    Console.WriteLine($"errors in the task: {count}");
}
