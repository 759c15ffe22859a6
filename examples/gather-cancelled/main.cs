async Task Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    Console.WriteLine($"{name} ready");
}

// 1. Start the wait for both
using var stop = new CancellationTokenSource();
Task both = Task
    .WhenAll(Make("tea", 400), Make("toast", 100))
    .WaitAsync(stop.Token);
await Task.Delay(200);

// 2. Cancel the wait
Console.WriteLine("main cancels");
stop.Cancel();
try
{
    await both;
}
catch (OperationCanceledException)
{
    Console.WriteLine("main stops waiting");
}

// 3. Is the tea still being made?
await Task.Delay(400);
Console.WriteLine("main leaves");
