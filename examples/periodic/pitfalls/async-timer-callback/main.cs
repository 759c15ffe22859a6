using var timer = new Timer(
    async _ =>
    {
        await Task.Delay(50);
        throw new Exception("tea burnt");
    },
    null, 0, 100);

try
{
    await Task.Delay(500);
    Console.WriteLine("main waited 500 ms");
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
