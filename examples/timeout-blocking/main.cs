Task<string> MakeToast()
{
    Console.WriteLine("toast starts");
    Thread.Sleep(600);
    Console.WriteLine("toast ready");
    return Task.FromResult("TOAST");
}

async Task<string> MakeTea(CancellationToken token)
{
    Console.WriteLine("tea starts");
    for (var part = 1; part <= 3; part++)
    {
        Thread.Sleep(300);
        Console.WriteLine($"tea slice {part}");
        await Task.Delay(10, token);
    }
    return "TEA";
}

// 1. Block the thread under a limit
var limit = TimeSpan.FromMilliseconds(450);
var toast = await MakeToast().WaitAsync(limit);
Console.WriteLine($"main got {toast}");

// 2. Pause between short slices
using var stop = new CancellationTokenSource(limit);
try
{
    var tea = await MakeTea(stop.Token);
    Console.WriteLine($"main got {tea}");
}
catch (OperationCanceledException)
{
    Console.WriteLine("main gave up on tea");
}
