void Toast()
{
    Console.WriteLine("toast starts");
    Thread.Sleep(600); // blocks its thread
    Console.WriteLine("toast ready");
}

void Watch()
{
    while (true)
    {
        var sign = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(_ => sign.Set());
        if (!sign.Wait(300))
        {
            Console.WriteLine("watchdog gets no answer");
            sign.Wait();
        }
        Thread.Sleep(50);
    }
}

// 1. A thread asks for a sign of life
new Thread(Watch) { IsBackground = true }.Start();
await Task.Delay(100);

// 2. The toast blocks
for (var n = 1; n < Environment.ProcessorCount; n++)
    _ = Task.Run(() => Thread.Sleep(700));
await Task.Run(Toast); // the last free thread
await Task.Delay(100);
