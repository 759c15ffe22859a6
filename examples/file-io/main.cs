var folder = Directory.CreateTempSubdirectory();
var path = Path.Combine(folder.FullName, "list.txt");
try
{
    // 1. Write a file
    string[] lines = ["tea", "café", "toast"];
    await File.WriteAllLinesAsync(path, lines);
    Console.WriteLine("main wrote the list");

    // 2. Read it line by line
    await foreach (var line in File.ReadLinesAsync(path))
    {
        Console.WriteLine($"main reads {line}");
        await Task.Delay(100);
    }
}
finally
{
    folder.Delete(recursive: true);
}
