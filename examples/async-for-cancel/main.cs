using System.Runtime.CompilerServices;

async IAsyncEnumerable<string> Kitchen(
    [EnumeratorCancellation]
    CancellationToken token = default)
{
    foreach (var item in new[] { "tea", "toast" })
    {
        Console.WriteLine($"{item} starts");
        try { await Task.Delay(200, token); }
        catch (OperationCanceledException)
        {
            Console.WriteLine($"{item} cancelled");
            throw;
        }
        yield return item;
    }
}

async Task Serve(CancellationToken token)
{
    var items = Kitchen().WithCancellation(token);
    await foreach (var item in items)
        Console.WriteLine($"{item} served");
}

// 1. Loop in the background
using var source = new CancellationTokenSource();
var loop = Serve(source.Token);
await Task.Delay(300);

// 2. Cancel the loop
Console.WriteLine("main cancels");
source.Cancel();
try { await loop; }
catch (OperationCanceledException)
{
    Console.WriteLine("main saw the loop cancelled");
}
