async Task Suspend()
{
    await Task.Delay(300);
}

Task Block()
{
    Thread.Sleep(300);
    return Task.CompletedTask;
}

async Task MakeTea()
{
    Console.WriteLine("tea starts");
    await Task.Delay(250);
    Console.WriteLine("tea ready");
}

async Task Breakfast(Func<Task> wait)
{
    Task tea = MakeTea();
    await Task.Delay(100);
    Console.WriteLine("toast starts");
    await wait();
    Console.WriteLine("toast ready");
    await tea;
}

// 1. The toast suspends, the tea goes on
await Breakfast(Suspend);

// 2. The toast blocks, the tea is late
await Breakfast(Block);
