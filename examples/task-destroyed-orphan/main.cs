async Task MakeTeaAsync()
{
    Console.WriteLine("tea starts");
    var kettle = new TaskCompletionSource();
    try
    {
        await kettle.Task; // nobody completes it
    }
    finally
    {
        Console.WriteLine("tea gone"); // never printed
    }
}

WeakReference Start() => new(MakeTeaAsync());

// 1. Nobody can wake the tea
var tea = Start();
await Task.Delay(200);

// 2. Collect garbage, and look
GC.Collect();
GC.WaitForPendingFinalizers();
var state = tea.IsAlive ? "alive" : "freed";
Console.WriteLine($"main finds tea {state}");
await Task.Delay(200);

// 3. End the program
Console.WriteLine("main ends");
