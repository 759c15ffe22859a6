var seats = new SemaphoreSlim(2, 2);

async Task Cook(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(500);
    Console.WriteLine($"{name} ready");
}

async Task Make(string name)
{
    await seats.WaitAsync();
    try { await Cook(name); }
    finally { seats.Release(); }
}

// 1. Two permits, two dishes
var tea = Make("tea");
await Task.Delay(100);
var toast = Make("toast");
await Task.Delay(100);

// 2. Two more wait
Console.WriteLine("cake waits");
var cake = Make("cake");
await Task.Delay(100);
Console.WriteLine("jam waits");
await Make("jam");
await Task.WhenAll(tea, toast, cake);
