var folder = Directory.CreateTempSubdirectory();
var path = Path.Combine(folder.FullName, "log.txt");

var numbers = Enumerable.Range(0, 1000);
await Task.WhenAll(numbers.Select(
    n => File.AppendAllTextAsync(path, $"tea {n}\n")));

var lines = await File.ReadAllLinesAsync(path);
Console.WriteLine(lines.Length < 1000
    ? "main misses lines" : "main counts 1000 lines");
folder.Delete(recursive: true);
