async Task Make(string name, int? caller)
{
    Console.WriteLine($"{name} starts");
    if (Task.CurrentId == caller)
        Console.WriteLine($"{name} runs inside main");
    else
        Console.WriteLine($"{name} runs on its own");
    await Task.Delay(200);
    Console.WriteLine($"{name} ready");
}

int? caller = Task.CurrentId;

// 1. Await the call
await Make("tea", caller);

// 2. Start it, then await it
Task toast = Task.Run(() => Make("toast", caller));
await toast;
