using System.Diagnostics;

const string Script = """
    echo water; sleep 0.2
    echo hot >&2; sleep 0.2
    echo tea
    """;

async Task Read(string name, StreamReader pipe)
{
    while (await pipe.ReadLineAsync() is { } line)
        Console.WriteLine($"{name} says {line}");
}

// 1. Start a program with two pipes
Console.WriteLine("kettle starts");
var info = new ProcessStartInfo("sh", ["-c", Script])
{
    RedirectStandardOutput = true,
    RedirectStandardError = true,
};
using var kettle = Process.Start(info)!;

// 2. Read both at the same time
await Task.WhenAll(
    Read("out", kettle.StandardOutput),
    Read("err", kettle.StandardError));

// 3. Both have ended
await kettle.WaitForExitAsync();
Console.WriteLine($"kettle ended with {kettle.ExitCode}");
