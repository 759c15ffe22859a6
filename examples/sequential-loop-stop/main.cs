async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(100);
    if (name == "toast")
        throw new IOException("toast burnt");
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Stop at the first failure
try
{
    foreach (var name in new[] { "tea", "toast", "jam" })
        await Make(name);
}
catch (IOException error)
{
    Console.WriteLine($"main caught {error.Message}");
}

// 2. Note the failure and continue
List<string> served = [];
foreach (var name in new[] { "tea", "toast", "jam" })
{
    try { served.Add(await Make(name)); }
    catch (IOException error)
    {
        Console.WriteLine($"main caught {error.Message}");
    }
}
Console.WriteLine($"main got {string.Join(", ", served)}");

// 3. Stop at the first success
foreach (var name in new[] { "toast", "tea", "jam" })
{
    try
    {
        Console.WriteLine($"main got {await Make(name)}");
        break;
    }
    catch (IOException error)
    {
        Console.WriteLine($"main caught {error.Message}");
    }
}
