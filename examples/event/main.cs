const TaskCreationOptions later =
    TaskCreationOptions.RunContinuationsAsynchronously;
var bell = new TaskCompletionSource(later);

async Task Guest(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await bell.Task;
    await Task.Delay(ms);
    Console.WriteLine($"{name} comes");
}

// 1. Two wait for the bell
var ann = Guest("ann", 100);
await Task.Delay(100);
var bob = Guest("bob", 200);
await Task.Delay(100);

// 2. One signal wakes both
Console.WriteLine("main rings");
bell.TrySetResult();
await Task.WhenAll(ann, bob);

// 3. A late guest does not wait
Console.WriteLine("main rings again");
bell.TrySetResult();
await Guest("cid", 100);
