string[] names = ["Heat", "Cook", "Serve"];

void Look()
{
    var stack = Environment.StackTrace;
    var found = names.Count(
        name => stack.Contains($"g__{name}|"));
    Console.WriteLine(
        $"heat finds {found} of 3 functions");
}

async Task Heat(int ms)
{
    if (ms > 0) await Task.Delay(ms);
    Look();
}

async Task Cook(int ms, bool inTask)
{
    if (inTask) await Task.Run(() => Heat(ms));
    else await Heat(ms);
}

async Task Serve(int ms, bool inTask = false)
{
    await Cook(ms, inTask);
}

// 1. Before the first await
await Serve(0);

// 2. After an await
await Serve(200);

// 3. In a task that cook awaits
await Serve(200, inTask: true);
