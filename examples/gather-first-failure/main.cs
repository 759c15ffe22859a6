async Task MakeTea()
{
    Console.WriteLine("tea starts");
    await Task.Delay(400);
    Console.WriteLine("tea ready");
}

async Task MakeToast()
{
    Console.WriteLine("toast starts");
    await Task.Delay(200);
    Console.WriteLine("toast burnt");
    throw new Exception("toast burnt");
}

// 1. The toast burns early
try
{
    await Task.WhenAll(MakeTea(), MakeToast());
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}

// 2. Is the tea still being made?
await Task.Delay(300);
Console.WriteLine("main leaves");
