using System.Diagnostics;

async Task MakeTea(CancellationToken token)
{
    Console.WriteLine("tea starts");
    try
    {
        await Task.Delay(5000, token);
    }
    finally
    {
        Console.WriteLine("tea cancelled");
        await Task.Delay(200);
        Console.WriteLine("tea is clean");
    }
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    // The second time, the process ends.
    key.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

// 1. Work until Ctrl+C is pressed
var tea = MakeTea(stop.Token);
await Task.Delay(200);

// 2. Ctrl+C is pressed
Console.WriteLine("user presses Ctrl+C");
Process.Start("kill", $"-INT {Environment.ProcessId}");
try { await tea; }
catch (OperationCanceledException) { }

// 3. End the program
Console.WriteLine("main ends");
