// One at a time, as on a thread of a user interface.
ConcurrentExclusiveSchedulerPair pair = new();
TaskFactory kitchen = new(pair.ExclusiveScheduler);

void Ring() => Console.WriteLine("bell rings");

await kitchen.StartNew(async () =>
{
    // 1. Work without a pause
    Task bell = kitchen.StartNew(Ring);
    Console.WriteLine("main cuts bread");
    Console.WriteLine("main cuts cheese");
    await bell;

    // 2. Pause for work that is ready
    bell = kitchen.StartNew(Ring);
    Console.WriteLine("main cuts bread");
    await Task.Yield();
    Console.WriteLine("main cuts cheese");
    await bell;
}).Unwrap();
