using System.Diagnostics;

async Task MakeTea(string name)
{
    Console.WriteLine("tea starts");
    await Task.Delay(200);
    var id = Environment.ProcessId;
    Process.Start("kill", $"-{name} {id}");
    try
    {
        await Task.Delay(5000);
    }
    finally
    {
        Console.WriteLine("tea is clean");
    }
}

async Task<int> Run(string name)
{
    var self = Environment.ProcessPath!;
    using var child = Process.Start(self, name);
    await child.WaitForExitAsync();
    return child.ExitCode;
}

if (args is [var signal])
{
    await MakeTea(signal);
    return;
}

// 1. Ctrl+C (SIGINT), and no handler
Console.WriteLine($"shell sees {await Run("INT")}");

// 2. SIGTERM, and no handler
Console.WriteLine($"shell sees {await Run("TERM")}");
