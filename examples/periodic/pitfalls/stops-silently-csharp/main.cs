async Task RunEvery(int ms)
{
    using PeriodicTimer timer = new(
        TimeSpan.FromMilliseconds(ms));
    while (await timer.WaitForNextTickAsync())
        MakeTea();
}

void MakeTea()
{
    Console.WriteLine("tea burnt");
    throw new Exception("tea burnt");
}

_ = RunEvery(100);
await Task.Delay(500);
Console.WriteLine("main waited 500 ms");
