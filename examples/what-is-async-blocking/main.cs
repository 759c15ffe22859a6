async Task Suspend()
{
    await Task.Delay(400);
}

Task Block()
{
    Thread.Sleep(400);
    return Task.CompletedTask;
}

async Task MakeTea()
{
    Console.WriteLine("tea starts");
    await Task.Delay(200);
    Console.WriteLine("tea ready");
}

async Task Breakfast(Func<Task> wait)
{
    Task tea = MakeTea();
    await Task.Delay(50);
    Console.WriteLine("toast starts");
    await wait();
    Console.WriteLine("toast ready");
    await tea;
}

// 1. The toast suspends, the tea continues
await Breakfast(Suspend);

// 2. The toast blocks, the tea is late
await Breakfast(Block);
