var bell = MakeBell();

TaskCompletionSource MakeBell() =>
    new(TaskCreationOptions.RunContinuationsAsynchronously);

void Ring()
{
    Console.WriteLine("main rings");
    Interlocked.Exchange(ref bell, MakeBell()).SetResult();
}

async Task Guest(string name)
{
    Console.WriteLine($"{name} starts");
    await bell.Task;
    await Task.Delay(100);
    Console.WriteLine($"{name} comes");
}

// 1. Ring for those who wait
var ann = Guest("ann");
await Task.Delay(100);
Ring();
await ann;

// 2. A late guest waits
var bob = Guest("bob");
await Task.Delay(300);

// 3. Ring again
Ring();
await bob;
