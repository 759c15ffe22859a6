using System.Diagnostics;
using System.Runtime.InteropServices;

async Task MakeSoup()
{
    Console.WriteLine("soup starts");
    await Task.Delay(900);
    Console.WriteLine("soup ready");
}

async Task Press()
{
    await Task.Delay(200);
    Console.WriteLine("user presses Ctrl+C");
    Process.Start("kill", $"-INT {Environment.ProcessId}");
}

if (args is ["child"])
{
    // 1. The first Ctrl+C is handled
    var soup = MakeSoup();
    var stop = new TaskCompletionSource();
    var handler = PosixSignalRegistration.Create(
        PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            stop.TrySetResult();
        });
    await Task.WhenAll(Press(), stop.Task);
    // 2. A second comes, after the handler
    Console.WriteLine("main waits for soup");
    handler.Dispose();
    await Task.WhenAll(Press(), soup);
    return;
}
var self = Environment.ProcessPath!;
var child = Process.Start(self, "child");
child.WaitForExit();
// 3. The exit code
Console.WriteLine($"shell sees {child.ExitCode}");
