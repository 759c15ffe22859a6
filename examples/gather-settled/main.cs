async Task<string> MakeTea()
{
    Console.WriteLine("tea starts");
    await Task.Delay(400);
    Console.WriteLine("tea ready");
    return "TEA";
}

async Task<string> MakeToast()
{
    Console.WriteLine("toast starts");
    await Task.Delay(200);
    Console.WriteLine("toast burnt");
    throw new Exception("toast burnt");
}

// 1. Wait for both, whatever happens
Task<string>[] tasks = [MakeTea(), MakeToast()];
Task all = Task.WhenAll(tasks);
await all.ConfigureAwait(
    ConfigureAwaitOptions.SuppressThrowing);

// 2. Look at each outcome
foreach (Task<string> task in tasks)
{
    try
    {
        Console.WriteLine($"main got {await task}");
    }
    catch (Exception e)
    {
        Console.WriteLine($"main caught {e.Message}");
    }
}
