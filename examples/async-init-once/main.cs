async Task<string> Ask(Oven oven)
{
    try { return await oven.GetAsync(); }
    catch (Exception error) { return error.Message; }
}

// 1. Two callers, and no gas
Oven oven = new();
var both = await Task.WhenAll(Ask(oven), Ask(oven));
Console.WriteLine($"main got {both[0]}, {both[1]}");
// 2. The gas is on
oven.Gas = true;
both = await Task.WhenAll(Ask(oven), Ask(oven));
Console.WriteLine($"main got {both[0]}, {both[1]}");

class Oven
{
    public bool Gas { get; set; }
    readonly Lock gate = new();
    Task<string>? task;

    public Task<string> GetAsync()
    {
        lock (gate)
        {
            if (task is null || task.IsCompleted
                && !task.IsCompletedSuccessfully)
                task = HeatAsync();
            return task;
        }
    }

    async Task<string> HeatAsync()
    {
        Console.WriteLine("oven starts");
        await Task.Delay(200);
        Console.WriteLine(Gas ? "oven hot" : "oven fails");
        return Gas ? "OVEN" : throw new Exception("no gas");
    }
}
