var busy = new Busy(TimeSpan.FromMilliseconds(200));
var closed = new Exception("shop closed");
var answers = new Queue<Exception?>([busy, null, closed]);

async Task<string> Order(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(100);
    var error = answers.Dequeue();
    var end = error is null ? "ready" : "fails";
    Console.WriteLine($"{name} {end}");
    if (error is not null) throw error;
    return name.ToUpper();
}

async Task<string> OrderPatiently(string name)
{
    for (var attempt = 1; attempt < 5; attempt++)
    {
        try { return await Order(name); }
        catch (Busy busy) { await Task.Delay(busy.Pause); }
    }
    return await Order(name);
}

// 1. The shop is busy for 200 ms
var tea = await OrderPatiently("tea");
Console.WriteLine($"main got {tea}");

// 2. The shop is closed
try { await OrderPatiently("egg"); }
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}

class Busy(TimeSpan pause) : Exception("shop busy")
{
    public TimeSpan Pause => pause;
}
