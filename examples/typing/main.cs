async Task<string> Boil(string name)
{
    await Task.Delay(200);
    return name.ToUpper();
}

async Task<string> Fry(string name) => await Boil(name);

async Task Serve(
    Func<string, Task<string>> make, string name)
{
    Console.WriteLine($"main got {await make(name)}");
}

async IAsyncEnumerable<string> Spreads()
{
    foreach (var name in new[] { "jam", "honey" })
    {
        await Task.Delay(100);
        yield return name;
    }
}

// 1. A parameter that is an async function
await Serve(Boil, "tea");
// 2. Running calls in a list
List<Task<string>> calls = [Fry("toast"), Boil("egg")];
foreach (Task<string> call in calls)
{
    Console.WriteLine($"main got {await call}");
}
// 3. A stream of values
await foreach (string spread in Spreads())
{
    Console.WriteLine($"main got {spread}");
}
