List<Task> background = [];

async Task LoggedAsync(Func<Task> work)
{
    try
    {
        await work();
    }
    catch (Exception error)
    {
        Console.WriteLine($"log got {error.Message}");
    }
}

void Fire(Func<Task> work)
{
    background.RemoveAll(task => task.IsCompleted);
    background.Add(LoggedAsync(work));
}

async Task SendAsync(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    if (name == "parcel")
        throw new IOException("parcel lost");
    Console.WriteLine($"{name} sent");
}

// 1. Start it, continue immediately
Fire(() => SendAsync("letter"));
await Task.Delay(100);
Console.WriteLine("main continues");
await Task.Delay(200);
// 2. A task fails: its error is logged
Fire(() => SendAsync("parcel"));
await Task.Delay(300);
// 3. Wait for all tasks before main ends
Fire(() => SendAsync("letter"));
await Task.Delay(100);
Console.WriteLine("main waits");
while (background.Exists(task => !task.IsCompleted))
    await Task.WhenAll(background);
Console.WriteLine("main ends");
