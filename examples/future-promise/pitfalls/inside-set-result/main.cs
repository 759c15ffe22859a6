var source = new TaskCompletionSource<string>();

async Task Drink()
{
    Console.WriteLine($"guest got {await source.Task}");
    Thread.Sleep(200);
    Console.WriteLine("guest leaves");
}

var guest = Drink();
Console.WriteLine("main settles it");
source.SetResult("TEA");
Console.WriteLine("main continues");
await guest;
