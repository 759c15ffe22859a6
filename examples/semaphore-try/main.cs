var seats = new SemaphoreSlim(2, 2);

async Task Make(string name, int ms)
{
    await seats.WaitAsync();
    try
    {
        Console.WriteLine($"{name} starts");
        await Task.Delay(ms);
        if (name == "toast")
            throw new Exception("toast burnt");
        Console.WriteLine($"{name} ready");
    }
    finally
    {
        seats.Release();
    }
}

// 1. Take both permits
var tea = Make("tea", 800);
await Task.Delay(100);
var toast = Make("toast", 200);
await Task.Delay(100);

// 2. No permit is free: do not wait
if (!seats.Wait(0))
{
    Console.WriteLine("cake refused");
}

// 3. A task fails and returns its permit
try
{
    await toast;
}
catch (Exception error)
{
    Console.WriteLine(error.Message);
}

// 4. Now there is room
await Make("cake", 200);
await tea;
