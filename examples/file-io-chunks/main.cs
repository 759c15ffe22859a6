var folder = Directory.CreateTempSubdirectory();
var path = Path.Combine(folder.FullName, "list.bin");
var chunk = new byte[65_536];
try
{
    // 1. Write 200,000 bytes in chunks
    await using (var file = new FileStream(
        path, FileMode.CreateNew, FileAccess.Write,
        FileShare.None, 4096, useAsync: true))
    {
        for (var i = 0; i < 4; i++)
            await file.WriteAsync(chunk.AsMemory(..50_000));
    }
    var size = new FileInfo(path).Length;
    Console.WriteLine($"main wrote {size} bytes");

    // 2. Read them in chunks
    await using (var file = new FileStream(
        path, FileMode.Open, FileAccess.Read,
        FileShare.Read, 4096, useAsync: true))
    {
        int n;
        while ((n = await file.ReadAsync(chunk)) > 0)
            Console.WriteLine($"main reads {n} bytes");
    }
}
finally
{
    folder.Delete(recursive: true);
}
