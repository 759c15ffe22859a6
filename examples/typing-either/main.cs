string Pour(string name)
{
    Console.WriteLine($"{name} starts");
    return name.ToUpper();
}

async Task<string> Fry(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    return name.ToUpper();
}

// 1. Pass an async function
await Kitchen.Serve(Fry, "toast");
// 2. Pass a plain function
await Kitchen.Serve(Pour, "tea");

static class Kitchen
{
    public static async Task Serve(
        Func<string, Task<string>> make, string name)
    {
        var dish = await make(name);
        Console.WriteLine($"main got {dish}");
    }

    public static Task Serve(
        Func<string, string> make, string name) =>
        Serve(async n => make(n), name);
}
