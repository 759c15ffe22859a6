var bell = new TaskCompletionSource(
    TaskCreationOptions.RunContinuationsAsynchronously);

async Task Guest(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    try
    {
        var limit = TimeSpan.FromMilliseconds(ms);
        await bell.Task.WaitAsync(limit);
        Console.WriteLine($"{name} comes");
    }
    catch (TimeoutException)
    {
        Console.WriteLine($"{name} gives up");
    }
}

// 1. The limit is too short
await Guest("ann", 200);

// 2. The bell rings in time
var bob = Guest("bob", 600);
await Task.Delay(200);
Console.WriteLine("main rings");
bell.SetResult();
await bob;
