using System.Diagnostics;
using System.Runtime.InteropServices;

using var stop = new CancellationTokenSource();
using var term = PosixSignalRegistration.Create(
    PosixSignal.SIGTERM, signal =>
    {
        Console.WriteLine("main sees SIGTERM");
        stop.Cancel();
    });

Process.Start("kill", $"{Environment.ProcessId}");
await Task.WhenAny(Task.Delay(1000, stop.Token));
await Task.Delay(200);
Console.WriteLine("tea is clean");
