async Task<string> Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    if (name == "egg") throw new Exception("egg burnt");
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

async Task Ring()
{
    await Task.Delay(200);
    Console.WriteLine("bell rings");
}

// 1. Only the caller waits
Task bell = Ring();
await Make("tea", 400);
await bell;

// 2. One await after the other
string toast = await Make("toast", 100);
string jam = await Make("jam", 100);
Console.WriteLine($"main got {toast}, {jam}");

// 3. An error reaches the caller
try
{
    await Make("egg", 100);
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
