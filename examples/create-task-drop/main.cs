// 1. Drop the handle
_ = Task.Run(() => MakeAsync("tea", 200));
await Task.Delay(500);
Console.WriteLine("main continues");

// 2. End main while a task runs
_ = Task.Run(() => MakeAsync("toast", 600));
await Task.Delay(100);
Console.WriteLine("main ends");

static async Task MakeAsync(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    try
    {
        await Task.Delay(ms);
        Console.WriteLine($"{name} ready");
    }
    finally
    {
        Console.WriteLine($"{name} cleared");
    }
}
