string[] names = ["mixer", "oven", "fan"];

// 1. The third machine fails to open
try { await BakeAsync(new() { ["fan"] = "broken" }); }
catch (IOException error) { Report(error); }
// 2. The first and the last fail to close
Dictionary<string, string> ends =
    new() { ["mixer"] = "stuck", ["fan"] = "stuck" };
try { await BakeAsync(ends); }
catch (IOException error) { Report(error); }

async Task BakeAsync(Dictionary<string, string> ends)
{
    await using var stack = new AsyncStack();
    foreach (var name in names)
    {
        Console.WriteLine($"{name} starts");
        await Task.Delay(100);
        var end = ends.GetValueOrDefault(name, "off");
        if (end == "broken")
            throw new IOException($"{name} broken");
        stack.Push(async () =>
        {
            await Task.Delay(100);
            Console.WriteLine($"{name} {end}");
            if (end == "stuck")
                throw new IOException($"{name} stuck");
        });
    }
}

static void Report(IOException error) =>
    Console.WriteLine($"main caught {error.Message}");

sealed class AsyncStack
    : Stack<Func<Task>>, IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        if (!TryPop(out var close)) return;
        try { await close(); }
        finally { await DisposeAsync(); }
    }
}
