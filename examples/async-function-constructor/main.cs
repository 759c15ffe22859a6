// 1. Create an object with await
Kettle kettle = await Kettle.Fill();
Console.WriteLine($"main got a kettle of {kettle.Water}");

// 2. A property that awaits
Console.WriteLine($"main got {await kettle.Tea}");

class Kettle
{
    public string Water { get; }

    Kettle(string water) => Water = water;

    public static async Task<Kettle> Fill() =>
        new(await Fetch("water"));

    public Task<string> Tea => Fetch("tea");

    static async Task<string> Fetch(string name)
    {
        Console.WriteLine($"{name} starts");
        await Task.Delay(200);
        Console.WriteLine($"{name} ready");
        return name.ToUpper();
    }
}
