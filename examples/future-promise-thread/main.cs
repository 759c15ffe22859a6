void Cook(TaskCompletionSource<string> source)
{
    Thread.Sleep(300);
    source.SetResult("TEA");
}

// 1. A promise and a thread
Console.WriteLine("tea starts");
var source = new TaskCompletionSource<string>(
    TaskCreationOptions.RunContinuationsAsynchronously);
new Thread(() => Cook(source)).Start();

// 2. Main does something else
await Task.Delay(100);
Console.WriteLine("main is free");

// 3. The thread brings the value
Console.WriteLine($"main got {await source.Task}");
