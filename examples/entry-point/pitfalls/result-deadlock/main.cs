async Task Make()
{
    await Task.Delay(100);
    Console.WriteLine("tea ready");
}

// One at a time, as on a thread of a user interface.
ConcurrentExclusiveSchedulerPair pair = new();
TaskFactory kitchen = new(pair.ExclusiveScheduler);

await kitchen.StartNew(() =>
{
    bool done = Make().Wait(1000);
    Console.WriteLine($"main waited 1 s, tea is done: {done}");
});
await Task.Delay(200);
