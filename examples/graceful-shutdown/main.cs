using System.Diagnostics;
using System.Runtime.InteropServices;
using CancellationTokenSource stop = new(), end = new();
var running = new List<Task>();

async Task Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    var nap = Task.Delay(ms, end.Token);
    await Task.WhenAny(nap);
    var how = nap.IsCanceled ? "cancelled" : "ready";
    Console.WriteLine($"{name} {how}");
}

void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}

// 1. Take orders until a signal comes
using var ctrlC = PosixSignalRegistration.Create(
    PosixSignal.SIGINT, Stop);
using var term = PosixSignalRegistration.Create(
    PosixSignal.SIGTERM, Stop);
_ = Task.Delay(600).ContinueWith(_ =>
    Process.Start("kill", $"{Environment.ProcessId}"));
foreach (var (name, ms) in
    new[] { ("tea", 900), ("soup", 5000), ("egg", 1) })
{
    running.RemoveAll(task => task.IsCompleted);
    running.Add(Make(name, ms));
    await Task.WhenAny(Task.Delay(400, stop.Token));
    if (stop.IsCancellationRequested) break;
}
// 2. Let what runs end, within a limit
Console.WriteLine("main takes no more orders");
end.CancelAfter(500);
await Task.WhenAll(running);
Console.WriteLine("main ends");
