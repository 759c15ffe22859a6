var path = Path.GetTempFileName();

async Task Save(string order)
{
    var file = new StreamWriter(path);
    await file.WriteLineAsync(order);
}

await Save("two cakes");
Console.WriteLine("main saved the order");
var size = new FileInfo(path).Length;
Console.WriteLine($"main finds {size} bytes");
File.Delete(path);
