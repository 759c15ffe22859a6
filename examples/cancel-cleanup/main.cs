async Task Make(string name, CancellationToken token)
{
    Console.WriteLine($"{name} starts");
    try
    {
        await Task.Delay(5000, token);
    }
    finally
    {
        Console.WriteLine($"{name} washes up");
        await Task.Delay(200);
        Console.WriteLine($"{name} is clean");
    }
}

// 1. Start the tea
using var stop = new CancellationTokenSource();
var token = stop.Token;
var tea = Task.Run(() => Make("tea", token), token);
await Task.Delay(100);

// 2. Cancel it: its cleanup awaits
Console.WriteLine("main cancels tea");
stop.Cancel();
try { await tea; }
catch (OperationCanceledException)
{
    Console.WriteLine("main caught tea cancelled");
}

// 3. Cancel the toast before it starts
Console.WriteLine("main cancels toast");
var toast = Task.Run(() => Make("toast", token), token);
try { await toast; }
catch (OperationCanceledException)
{
    Console.WriteLine("main caught toast cancelled");
}
