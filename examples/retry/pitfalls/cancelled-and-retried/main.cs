using var stop = new CancellationTokenSource(400);

async Task MakeTea(CancellationToken token)
{
    Console.WriteLine("tea starts");
    await Task.Delay(250, token);
    throw new Exception("tea spilt");
}

for (var n = 1; n <= 4; n++)
{
    try
    {
        await MakeTea(stop.Token);
    }
    catch (Exception error)
    {
        Console.WriteLine($"main caught {error.Message}");
    }
}
