var first = Environment.CurrentManagedThreadId;

string Here() =>
    Environment.CurrentManagedThreadId == first
        ? "the main thread"
        : "another thread";

async Task Make(string name)
{
    Console.WriteLine($"{name} starts");
    Console.WriteLine($"{name} is on {Here()}");
    await Task.Delay(200);
    Console.WriteLine($"{name} ready on {Here()}");
}

// 1. Await a call
await Make("tea");

// 2. Start a task
var toast = Task.Run(() => Make("toast"));
await toast;

// 3. Back in main
Console.WriteLine($"main ends on {Here()}");
