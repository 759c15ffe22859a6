async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(500);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Start the toast
var toast = Make("toast");
await Task.Delay(100);

// 2. Wait for it, but not for long
var limit = TimeSpan.FromMilliseconds(200);
try
{
    await toast.WaitAsync(limit);
}
catch (TimeoutException)
{
    Console.WriteLine("main stops waiting");
}

// 3. Come back for it
Console.WriteLine($"main got {await toast}");
