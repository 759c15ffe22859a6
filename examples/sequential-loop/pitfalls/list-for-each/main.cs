List<string> menu = ["tea", "toast"];
try
{
    menu.ForEach(async name =>
    {
        await Task.Delay(100);
        Console.WriteLine($"{name} ready");
        if (name == "toast") throw new("toast burnt");
    });
    Console.WriteLine("main serves");
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
await Task.Delay(300);
Console.WriteLine("main ends");
