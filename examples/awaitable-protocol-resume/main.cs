async Task Drink(Task<string> tea)
{
    Console.WriteLine("guest starts");
    Console.WriteLine($"guest got {await tea}");
    Thread.Sleep(200);
    Console.WriteLine("guest leaves");
}

// 1. A guest waits
var source = new TaskCompletionSource<string>(
    TaskCreationOptions.RunContinuationsAsynchronously);
var guest = Drink(source.Task);
await Task.Delay(100);

// 2. Settle it, then stay busy
Console.WriteLine("main settles it");
source.SetResult("TEA");
Thread.Sleep(100);
Console.WriteLine("main continues");
await guest;
