void Work(string name, CancellationToken stop)
{
    Console.WriteLine($"{name} starts");
    for (var turn = 0; turn < 4; turn++)
    {
        Thread.Sleep(100);
        if (stop.IsCancellationRequested)
        {
            Console.WriteLine($"{name} stops");
            return;
        }
    }
    Console.WriteLine($"{name} ready");
}

// 1. Stop waiting for the thread
using var stop = new CancellationTokenSource();
var mill = Task.Run(() => Work("mill", stop.Token));
try
{
    await mill.WaitAsync(TimeSpan.FromMilliseconds(200));
}
catch (TimeoutException)
{
    Console.WriteLine("main gave up");
}
await Task.Delay(500);

// 2. Ask the thread to stop
var press = Task.Run(() => Work("press", stop.Token));
await Task.Delay(150);
Console.WriteLine("main asks press to stop");
stop.Cancel();
await press;
