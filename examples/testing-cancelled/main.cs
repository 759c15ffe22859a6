#:package xunit.v3.assert@4.0.2
using Xunit;

async Task<string> Make(
    string name, CancellationToken token)
{
    Console.WriteLine($"{name} starts");
    try
    {
        await Task.Delay(60_000, token);
        return name.ToUpper();
    }
    finally
    {
        Console.WriteLine($"{name} washes up");
    }
}

// In a test class: [Fact] public async Task …
async Task IsCancelled()
{
    // 1. Let the tea reach its wait
    using var stop = new CancellationTokenSource();
    var tea = Make("tea", stop.Token);
    await Task.Delay(200);

    // 2. Cancel it and expect that
    Console.WriteLine("test cancels tea");
    stop.Cancel();
    await Assert.ThrowsAnyAsync
        <OperationCanceledException>(() => tea);
    Console.WriteLine("test caught tea cancelled");
}

await IsCancelled();
