var seats = new SemaphoreSlim(1, 1);

async Task Sit(string name)
{
    try
    {
        await seats.WaitAsync(100);
        Console.WriteLine($"{name} sits");
        await Task.Delay(1000);
    }
    finally
    {
        seats.Release();
    }
}

await Task.WhenAll(Sit("ann"), Sit("bob"));
