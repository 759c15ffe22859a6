var cores = Environment.ProcessorCount;
ThreadPool.SetMinThreads(cores, 1);
ThreadPool.SetMaxThreads(cores, 1);

void Grind()
{
    Thread.Sleep(500);
    Console.WriteLine("mill ready");
}

var mills = Enumerable.Range(0, cores)
    .Select(_ => Task.Run(Grind)).ToList();
await Task.Delay(100);
Console.WriteLine("main has slept");
await Task.WhenAll(mills);
