var path = Path.GetTempFileName();
await using (var file = new StreamWriter(path))
{
    await file.WriteLineAsync("tea");
    var info = new FileInfo(path);
    Console.WriteLine($"file has {info.Length} bytes");

    await file.FlushAsync();
    info.Refresh();
    Console.WriteLine($"file has {info.Length} bytes");
}
File.Delete(path);
