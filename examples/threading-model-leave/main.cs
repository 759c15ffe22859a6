using System.Collections.Concurrent;

var first = Environment.CurrentManagedThreadId;
var dishes = 0;

string Here() =>
    Environment.CurrentManagedThreadId == first
        ? "the main thread" : "another thread";

async Task Make(string name, bool stay)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200).ConfigureAwait(stay);
    dishes++;
    Console.WriteLine($"{name} ready on {Here()}");
}

new Window().Run(async () =>
{
    // 1. Stay with main
    await Make("tea", stay: true);
    // 2. Leave for another thread
    await Make("toast", stay: false);
    // 3. Come back
    Console.WriteLine($"main is on {Here()}");
    Console.WriteLine($"main counts {dishes}");
});

class Window : SynchronizationContext // as in WPF
{
    readonly BlockingCollection<Action> todo = [];
    public override void Post(SendOrPostCallback next,
        object? s) => todo.Add(() => next(s));
    public void Run(Func<Task> main)
    {
        SetSynchronizationContext(this);
        var end = main();
        while (!end.IsCompleted) todo.Take()();
        end.GetAwaiter().GetResult();
    }
}
