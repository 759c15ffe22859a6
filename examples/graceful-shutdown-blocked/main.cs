using System.Diagnostics;
using System.Runtime.InteropServices;

// 1. A handler is set
using var handler = PosixSignalRegistration.Create(
    PosixSignal.SIGTERM, signal =>
    {
        Console.WriteLine("main sees SIGTERM");
        signal.Cancel = true;
    });
var kill = $"sleep 0.2; kill {Environment.ProcessId}";
using var sender = Process.Start("sh", ["-c", kill]);

// 2. SIGTERM comes while the mill blocks
Console.WriteLine("mill starts");
Thread.Sleep(500);
Console.WriteLine("mill ready");
await sender.WaitForExitAsync();
