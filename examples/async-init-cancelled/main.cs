// 1. Ann asks first, then Bob
Oven oven = new();
using CancellationTokenSource stop = new();
Console.WriteLine("ann starts");
var ann = oven.GetAsync(stop.Token);
await Task.Delay(100);
Console.WriteLine("bob starts");
var bob = oven.GetAsync(CancellationToken.None);
await Task.Delay(100);
// 2. Ann is cancelled
Console.WriteLine("main cancels ann");
stop.Cancel();
try
{
    await ann;
}
catch (OperationCanceledException)
{
    Console.WriteLine("ann gives up");
}
// 3. Bob still waits
Console.WriteLine($"bob got {await bob}");

class Oven
{
    readonly Lazy<Task<string>> task = new(HeatAsync);

    public Task<string> GetAsync(CancellationToken token)
        => task.Value.WaitAsync(token);

    static async Task<string> HeatAsync()
    {
        Console.WriteLine("oven starts");
        await Task.Delay(400);
        Console.WriteLine("oven hot");
        return "OVEN";
    }
}
