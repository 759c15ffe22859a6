// One at a time, as on a thread of a user interface.
ConcurrentExclusiveSchedulerPair pair = new();
TaskFactory kitchen = new(pair.ExclusiveScheduler);

void Say(string name)
{
    var here = TaskScheduler.Current == pair.ExclusiveScheduler;
    Console.WriteLine($"{name} ready, in the kitchen: {here}");
}

await kitchen.StartNew(async () =>
{
    await Task.Delay(100);
    Say("tea");
    await Task.CompletedTask.ConfigureAwait(false);
    Say("jam");
    await Task.Delay(100).ConfigureAwait(false);
    Say("toast");
}).Unwrap();
