var folder = Directory.CreateTempSubdirectory();
var path = Path.Combine(folder.FullName, "log.txt");
using var gate = new SemaphoreSlim(1, 1);

async Task Append(string line)
{
    await gate.WaitAsync();
    try { await File.AppendAllLinesAsync(path, [line]); }
    finally { gate.Release(); }
}

try
{
    // 1. A hundred tasks append a line each
    Console.WriteLine("main waits for all");
    var numbers = Enumerable.Range(0, 100);
    await Task.WhenAll(
        numbers.Select(n => Append($"tea {n}")));

    // 2. Count the lines
    var lines = await File.ReadAllLinesAsync(path);
    Console.WriteLine($"main counts {lines.Length} lines");
}
finally
{
    folder.Delete(recursive: true);
}
