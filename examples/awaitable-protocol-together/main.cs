using System.Runtime.CompilerServices;

// Task.WhenAll takes tasks only
async Task<string> Run(Order order) => await order;

// 1. Make two objects
var tea = new Order("tea", 200);
var toast = new Order("toast", 300);
Console.WriteLine("main wrote two orders");

// 2. Wait for both together
var both = await Task.WhenAll(Run(tea), Run(toast));
Console.WriteLine($"main got {string.Join(", ", both)}");

record Order(string Name, int Ms)
{
    async Task<string> Make()
    {
        Console.WriteLine($"{Name} starts");
        await Task.Delay(Ms);
        Console.WriteLine($"{Name} ready");
        return Name.ToUpper();
    }

    public TaskAwaiter<string> GetAwaiter() =>
        Make().GetAwaiter();
}
