using System.Diagnostics;
using System.Runtime.InteropServices;

if (args is not ["child"])
{
    var self = Environment.ProcessPath!;
    using var child = Process.Start(self, "child");
    child.WaitForExit();
    Console.WriteLine($"shell sees {child.ExitCode}");
    return;
}

using var term = PosixSignalRegistration.Create(
    PosixSignal.SIGTERM,
    signal => Console.WriteLine("main sees SIGTERM"));

Process.Start("kill", $"{Environment.ProcessId}");
await Task.Delay(1000);
Console.WriteLine("tea is clean");
