using System.Diagnostics;

if (args is ["serve"]) await ServeAsync();
else await RunChildAsync();

static async Task MakeTeaAsync()
{
    Console.WriteLine("tea starts");
    await Task.Delay(100);
    Console.WriteLine("tea burnt");
    throw new IOException("tea burnt");
}

static async Task ServeAsync()
{
    _ = MakeTeaAsync();
    await Task.Delay(200);
    Console.WriteLine("main continues");
}

static async Task RunChildAsync()
{
    // 1. A task fails, and nobody looks
    var self = Environment.ProcessPath!;
    var start = new ProcessStartInfo(self, "serve")
    { RedirectStandardError = true };
    using var child = Process.Start(start)!;
    var error = child.StandardError;
    var log = await error.ReadToEndAsync();
    await child.WaitForExitAsync();

    // 2. What the shell sees
    var found = log.Contains("tea burnt");
    var text = found ? "tea burnt" : "nothing";
    Console.WriteLine($"shell reads {text}");
    var code = child.ExitCode;
    Console.WriteLine($"shell sees exit code {code}");
}
