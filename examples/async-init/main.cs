// 1. Create an object with await
var only = await Kitchen.CreateAsync("oven", 200);
Console.WriteLine($"main got {only.Source}");
// 2. Two at the same time
Kitchen[] both = await Task.WhenAll(
    Kitchen.CreateAsync("oven", 100),
    Kitchen.CreateAsync("grill", 200));
Console.WriteLine(
    $"main got {both[0].Source}, {both[1].Source}");
// 3. The creation fails
try
{
    await Kitchen.CreateAsync("stove", 100);
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}

class Kitchen
{
    public string Source { get; }

    Kitchen(string source) => Source = source;

    public static async Task<Kitchen> CreateAsync(
        string name, int ms) =>
        new(await HeatAsync(name, ms));

    static async Task<string> HeatAsync(
        string name, int ms)
    {
        Console.WriteLine($"{name} starts");
        await Task.Delay(ms);
        if (name == "stove")
            throw new Exception("stove broken");
        Console.WriteLine($"{name} hot");
        return name.ToUpper();
    }
}
