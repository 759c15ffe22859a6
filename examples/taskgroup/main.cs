async Task<string> Make(
    string name, int ms, CancellationToken token)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms, token);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

async Task<T> WithGroup<T>(
    Func<Action<Task>, CancellationToken, Task<T>> body)
{
    using var stop = new CancellationTokenSource();
    List<Task> tasks = [];
    var whole = body(t => tasks.Add(OrStop(t)), stop.Token);
    await Task.WhenAny(OrStop(whole));
    await Task.WhenAll([whole, .. tasks]);
    return await whole;

    async Task OrStop(Task task)
    {
        try { await task; }
        catch { stop.Cancel(); throw; }
    }
}

// 1. Start a task in a group
var meal = await WithGroup(async (start, token) =>
{
    var tea = Make("tea", 300, token);
    start(tea);
    await Task.Delay(100, token);
    // 2. Start another while it runs
    var toast = Make("toast", 300, token);
    start(toast);
    return await Task.WhenAll(tea, toast);
});

// 3. The group has waited for both
Console.WriteLine($"main got {string.Join(", ", meal)}");
