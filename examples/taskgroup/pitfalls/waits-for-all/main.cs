async Task MakeTea()
{
    await Task.Delay(300);
    Console.WriteLine("tea ready");
}

async Task MakeToast()
{
    await Task.Delay(100);
    Console.WriteLine("toast burnt");
    throw new Exception("toast burnt");
}

try { await Task.WhenAll(MakeTea(), MakeToast()); }
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
