async Task Make(string name, int ms, string end)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    Console.WriteLine($"{name} {end}");
    if (end == "ready") return;
    throw new Exception($"{name} {end}");
}

async Task MakeAll()
{
    var all = Task.WhenAll(
        Make("tea", 300, "ready"),
        Make("toast", 100, "burnt"),
        Make("egg", 200, "broken"));
    await Task.WhenAny(all);
    if (all.Exception is not null) throw all.Exception;
    await all; // throws if a call was cancelled
}

// 1. The toast and the egg fail
try
{
    await MakeAll();
}
catch (AggregateException all)
{
    // 2. Read every error
    foreach (var e in all.InnerExceptions)
        Console.WriteLine($"main caught {e.Message}");
}
