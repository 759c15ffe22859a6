async Task Cook(TaskCompletionSource<string> source)
{
    Console.WriteLine("cook starts");
    await Task.Delay(100);
    Console.WriteLine("cook leaves");
}

// 1. The cook leaves without an answer
var source = new TaskCompletionSource<string>(
    TaskCreationOptions.RunContinuationsAsynchronously);
await Cook(source);
await Task.Delay(100);

// 2. Main waits for it, with a limit
Console.WriteLine("main waits");
try
{
    var limit = TimeSpan.FromMilliseconds(300);
    var cup = await source.Task.WaitAsync(limit);
    Console.WriteLine($"main got {cup}");
}
catch (TimeoutException)
{
    Console.WriteLine("main gave up");
}
