using System.Diagnostics;

async Task Ring()
{
    await Task.Delay(100);
    Console.WriteLine("bell rings");
}

// 1. Await only what is done
Console.WriteLine("main starts");
var bell = Ring();
var clock = Stopwatch.StartNew();
while (clock.ElapsedMilliseconds < 400)
{
    await Task.CompletedTask;
}
Console.WriteLine("main ready");
await bell;

// 2. Yield in each round
Console.WriteLine("main starts");
bell = Ring();
clock.Restart();
while (clock.ElapsedMilliseconds < 400)
{
    await Task.Yield();
}
Console.WriteLine("main ready");
await bell;
