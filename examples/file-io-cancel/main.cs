using System.Diagnostics;

var folder = Directory.CreateTempSubdirectory();
var pipe = Path.Combine(folder.FullName, "pipe");
Process.Start("mkfifo", pipe).WaitForExit();
// Also for writing, so that opening does not wait.
var file = new FileStream(
    pipe, FileMode.Open, FileAccess.ReadWrite,
    FileShare.ReadWrite, 4096, useAsync: true);
using var reader = new StreamReader(file);

const string Script = """
    sleep 0.4; echo pen writes milk; echo milk > "$0"
    sleep 0.2; echo pen writes eggs; echo eggs > "$0"
    """;
var pen = Process.Start("sh", ["-c", Script, pipe]);

// 1. Read a line, for 200 ms at most
Console.WriteLine("main waits");
using var limit = new CancellationTokenSource(200);
try
{
    var line = await reader.ReadLineAsync(limit.Token);
    Console.WriteLine($"main got {line}");
}
catch (OperationCanceledException)
{
    Console.WriteLine("main gives up");
}

// 2. Read again
var next = await reader.ReadLineAsync();
Console.WriteLine($"main got {next}");
pen.WaitForExit();
folder.Delete(recursive: true);
