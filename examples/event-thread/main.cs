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

void Cook()
{
    Thread.Sleep(100);
    Console.WriteLine("cook rings");
    bell.TrySetResult();
}

// 1. Two wait for the bell
var ann = Guest("ann", 100);
await Task.Delay(100);
var bob = Guest("bob", 200);
await Task.Delay(100);

// 2. A thread rings it
new Thread(Cook).Start();
await Task.WhenAll(ann, bob);
