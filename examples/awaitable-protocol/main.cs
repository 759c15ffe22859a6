using System.Runtime.CompilerServices;

// 1. Make the object
var tea = new Order("tea");
Console.WriteLine("main wrote the order");
await Task.Delay(100);

// 2. Await it
Console.WriteLine($"main got {await tea}");

// 3. Await it again
Console.WriteLine($"main got {await tea}");

record Order(string Name)
{
    public TaskAwaiter<string> GetAwaiter() =>
        Make(Name).GetAwaiter();

    static async Task<string> Make(string name)
    {
        Console.WriteLine($"{name} starts");
        await Task.Delay(200);
        Console.WriteLine($"{name} ready");
        return name.ToUpper();
    }
}
