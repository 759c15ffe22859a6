void Block()
{
    Console.WriteLine("toast starts");
    Thread.Sleep(300); // blocks its thread
    Console.WriteLine("toast ready");
}

async Task Suspend()
{
    Console.WriteLine("toast starts");
    await Task.Delay(300);
    Console.WriteLine("toast ready");
}

// 1. Turn the monitor on
string found = "no";
void Monitor()
{
    for (var ms = 0; ; ms += 20)
    {
        if (ThreadPool.PendingWorkItemCount == 0) ms = 0;
        if (ms >= 200) found = "a";
        Thread.Sleep(20);
    }
}
new Thread(Monitor) { IsBackground = true }.Start();

// 2. The toast blocks
for (var n = 1; n < Environment.ProcessorCount; n++)
    _ = Task.Run(() => Thread.Sleep(400));
var toast = Task.Run(Block); // the last free thread
await Task.Delay(50);
await toast;
Console.WriteLine($"main finds {found} delay");

// 3. The toast suspends
found = "no";
await Suspend();
Console.WriteLine($"main finds {found} delay");
