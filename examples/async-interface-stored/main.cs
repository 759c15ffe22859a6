async Task<string> Cook(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

async Task<string> Twice(Func<Task<string>> make) =>
    $"{await make()}, {await make()}";

Dictionary<string, Func<Task<string>>> recipes = new()
{
    ["tea"] = () => Cook("tea"),
    ["milk"] = () => Task.FromResult("MILK"),
};

// 1. Look up an async function by name
Console.WriteLine($"main got {await recipes["tea"]()}");
// 2. One that has nothing to wait for
Console.WriteLine($"main got {await recipes["milk"]()}");
// 3. Pass an async function
string toast = await Twice(() => Cook("toast"));
Console.WriteLine($"main got {toast}");
