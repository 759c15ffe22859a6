using var stop = new CancellationTokenSource(100);

async Task Pour(CancellationToken token)
{
    while (true)
    {
        token.ThrowIfCancellationRequested();
        await Task.Delay(50);
    }
}

try
{
    await Pour(stop.Token);
}
catch (TaskCanceledException)
{
    Console.WriteLine("pouring cancelled");
}
