// 1. Start the tea, do not wait for it
var task = Task.Run(() => MakeAsync("tea", 400));
await Task.Delay(100);
Console.WriteLine("main continues");

// 2. Make toast meanwhile
string toast = await MakeAsync("toast", 200);

// 3. Wait for the tea
string tea = await task;
Console.WriteLine($"main got {toast}, {tea}");

static async Task<string> MakeAsync(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    Console.WriteLine($"{name} ready");
    return name.ToUpperInvariant();
}
