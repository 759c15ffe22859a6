void Work() => Thread.Sleep(10); // blocks its thread

async Task Ring()
{
    await Task.Delay(100);
    Console.WriteLine("bell rings");
}

// 1. Await only finished work
Console.WriteLine("main starts");
var bell = Ring();
for (var round = 0; round < 40; round++)
{
    Work();
    await Task.CompletedTask;
}
Console.WriteLine("main ready");
await bell;

// 2. Yield in each round
Console.WriteLine("main starts");
bell = Ring();
for (var round = 0; round < 40; round++)
{
    Work();
    await Task.Yield();
}
Console.WriteLine("main ready");
await bell;
