using System.Collections.Concurrent;

var waits = new ConcurrentDictionary<Guid, string>();

async Task Track(string text, Task work)
{
    var id = Guid.NewGuid();
    waits[id] = text;
    try { await work; }
    finally { waits.TryRemove(id, out _); }
}

void Ask() => Console.WriteLine(
    string.Join("\n", waits.Values.Order()));

async Task Brew()
{
    Console.WriteLine("tea starts");
    var boil = new TaskCompletionSource(); // never set
    await Track("tea waits in boil", boil.Task);
}

async Task Roast()
{
    Console.WriteLine("toast starts");
    await Track("toast waits in roast", Task.Delay(400));
    Console.WriteLine("toast ready");
}

// 1. Start two tasks
_ = Brew();
var toast = Roast();
await Task.Delay(200);
// 2. Ask what each of them waits for
Ask();
await toast;
// 3. Ask when the toast is ready
Ask();
Console.WriteLine("main gave up on tea");
