async Task Bake()
{
    Console.WriteLine("oven on");
    try
    {
        await Task.Delay(500);
        Console.WriteLine("cake ready");
    }
    finally
    {
        Console.WriteLine("oven off");
    }
}

var cake = Bake();
await Task.Delay(100);
await cake;
Console.WriteLine("main ends");
