using System.Diagnostics;

Process Start(string script)
{
    var info = new ProcessStartInfo("sh", ["-c", script])
    {
        RedirectStandardOutput = true,
    };
    return Process.Start(info)!;
}

// 1. Read its lines as they come
Console.WriteLine("kettle starts");
using var kettle = Start(
    "echo water; sleep 0.2; echo tea; exit 3");
var output = kettle.StandardOutput;
while (await output.ReadLineAsync() is { } line)
    Console.WriteLine($"kettle says {line}");
await kettle.WaitForExitAsync();
Console.WriteLine($"kettle ended with {kettle.ExitCode}");

// 2. Kill it after a limit
Console.WriteLine("oven starts");
using var oven = Start("exec sleep 5");
using var limit = new CancellationTokenSource(200);
try
{
    await oven.WaitForExitAsync(limit.Token);
}
catch (OperationCanceledException)
{
    Console.WriteLine("main kills oven");
    oven.Kill();
    await oven.WaitForExitAsync();
    Console.WriteLine("oven gone");
}
