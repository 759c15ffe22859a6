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

_ = Bake();
await Task.Delay(100);
Console.WriteLine("main ends");
