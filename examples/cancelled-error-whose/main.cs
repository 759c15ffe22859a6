async Task<string> Make(
    string name, Task water, CancellationToken token)
{
    Console.WriteLine($"{name} starts");
    try
    {
        await water.WaitAsync(token);
    }
    catch (OperationCanceledException)
        when (token.IsCancellationRequested)
    {
        Console.WriteLine($"{name} cancelled");
        throw;
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine($"{name} takes cold water");
    }
    return $"COLD {name.ToUpper()}";
}

// 1. Only the water is cancelled
using var stopWater = new CancellationTokenSource();
var water = Task.Delay(5000, stopWater.Token);
var tea = Make("tea", water, CancellationToken.None);
await Task.Delay(200);
Console.WriteLine("main cancels water");
stopWater.Cancel();
Console.WriteLine($"main got {await tea}");

// 2. The cocoa itself is cancelled
using var stop = new CancellationTokenSource();
var cocoa = Make("cocoa", Task.Delay(5000), stop.Token);
await Task.Delay(200);
Console.WriteLine("main cancels cocoa");
stop.Cancel();
await Task.WhenAny(cocoa);
if (cocoa.IsCanceled)
    Console.WriteLine("main caught cocoa cancelled");
