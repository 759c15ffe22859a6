var name = $"list-{Environment.ProcessId}.txt";
var file = Path.Combine(Path.GetTempPath(), name);

// 1. Write a file
await File.WriteAllTextAsync(file, "tea, toast");
Console.WriteLine("main wrote the list");

// 2. Read it
var text = await File.ReadAllTextAsync(file);
Console.WriteLine($"main read {text}");

// 3. Delete it, and read again
File.Delete(file);
try
{
    await File.ReadAllTextAsync(file);
}
catch (FileNotFoundException)
{
    Console.WriteLine("main found no list");
}
