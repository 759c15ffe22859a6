async Task Make(string name, Func<Task> part)
{
    Console.WriteLine($"{name} starts");
    try
    {
        await part();
        Console.WriteLine($"{name} ready");
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine($"{name} cancelled");
        throw;
    }
}

// 1. The tea awaits water that runs
var water = Make("water", () => Task.Delay(400));
await Task.Delay(100);
using var stop = new CancellationTokenSource();
var wait = () => water.WaitAsync(stop.Token);
var tea = Make("tea", wait);
await Task.Delay(100);

// 2. Cancel the tea
Console.WriteLine("main cancels tea");
stop.Cancel();
await Task.WhenAny(tea);
await water;

// 3. The cocoa owns its milk
using var halt = new CancellationTokenSource();
var token = halt.Token;
var heat = () => Task.Delay(400, token);
var cocoa = Make("cocoa", () => Make("milk", heat));
await Task.Delay(100);

// 4. Cancel the cocoa
Console.WriteLine("main cancels cocoa");
halt.Cancel();
await Task.WhenAny(cocoa);
