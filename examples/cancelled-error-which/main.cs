async Task Make(int ms, CancellationToken token)
{
    await Task.Delay(ms, token);
    throw new Exception("broken");
}

async Task Serve(
    string name, int ms, CancellationToken token)
{
    Console.WriteLine($"{name} starts");
    using var limit = CancellationTokenSource
        .CreateLinkedTokenSource(token);
    limit.CancelAfter(300);
    try { await Make(ms, limit.Token); }
    catch (OperationCanceledException)
        when (token.IsCancellationRequested)
    {
        Console.WriteLine($"{name} cancelled");
        throw;
    }
    catch (OperationCanceledException)
        when (limit.IsCancellationRequested)
    { Console.WriteLine($"{name} gives up"); }
    catch (Exception error)
    { Console.WriteLine($"{name} {error.Message}"); }
}

// 1. Main cancels the tea
using var stop = new CancellationTokenSource();
var tea = Serve("tea", 5000, stop.Token);
await Task.Delay(100);
Console.WriteLine("main cancels tea");
stop.Cancel();
await Task.WhenAny(tea);

// 2. The toast reaches its limit
await Serve("toast", 5000, default);

// 3. The egg fails
await Serve("egg", 100, default);
