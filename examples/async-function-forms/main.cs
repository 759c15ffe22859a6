async Task Countdown(int n)
{
    Console.WriteLine($"timer at {n}");
    await Task.Delay(100);
    if (n > 1) await Countdown(n - 1);
}

// 1. A method
Kettle kettle = new();
Console.WriteLine($"main got {await kettle.Boil()}");

// 2. A closure
var make = async (string name) =>
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
};

Console.WriteLine($"main got {await make("toast")}");

// 3. Recursion
await Countdown(3);
Console.WriteLine("timer rings");

class Kettle
{
    public async Task<string> Boil()
    {
        Console.WriteLine("tea starts");
        await Task.Delay(200);
        Console.WriteLine("tea ready");
        return "TEA";
    }
}
