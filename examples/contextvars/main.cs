var guest = new AsyncLocal<string?>();

void Log(string text) =>
    Console.WriteLine($"{guest.Value ?? "nobody"} {text}");

async Task Serve(int ms)
{
    Log("starts");
    await Task.Delay(ms);
    Log("has tea");
}

async Task ServeAs(string name, int ms)
{
    guest.Value = name;
    await Serve(ms);
}

// 1. Each task has its own value
var ann = ServeAs("ann", 300);
await Task.Delay(100);
var bob = ServeAs("bob", 300);
await ann;
await bob;
Log("is in main");

// 2. A new task inherits the value
guest.Value = "cy";
await Task.Run(() => Serve(100));

// 3. Start a task without the value
guest.Value = "dee";
Task task;
using (ExecutionContext.SuppressFlow())
    task = Task.Run(() => Serve(100));
await task;
