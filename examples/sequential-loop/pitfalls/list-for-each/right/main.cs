List<string> menu = ["tea", "toast"];
try
{
    foreach (var name in menu)
    {
        await Task.Delay(100);
        Console.WriteLine($"{name} ready");
        if (name == "toast") throw new("toast burnt");
    }
    Console.WriteLine("main serves");
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
await Task.Delay(300);
Console.WriteLine("main ends");
