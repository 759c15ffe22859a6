async Task TakeTurns(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Yield(); // back to the queue, once
    Console.WriteLine($"{name} ready");
}

async Task GoOn(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.CompletedTask; // is done immediately
    Console.WriteLine($"{name} ready");
}

// A queue of one; the pool promises no order
var pair = new ConcurrentExclusiveSchedulerPair();
var loop = new TaskFactory(pair.ExclusiveScheduler);
Task Start(Func<Task> work) =>
    loop.StartNew(work).Unwrap();

// 1. Three tasks yield once
await Start(async () =>
{
    var tea = Start(() => TakeTurns("tea"));
    var toast = Start(() => TakeTurns("toast"));
    var jam = Start(() => TakeTurns("jam"));
    await Task.WhenAll(tea, toast, jam);
});

// 2. Three tasks await finished work
await Start(async () =>
{
    var tea = Start(() => GoOn("tea"));
    var toast = Start(() => GoOn("toast"));
    var jam = Start(() => GoOn("jam"));
    await Task.WhenAll(tea, toast, jam);
});
