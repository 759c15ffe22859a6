#:package System.Threading.RateLimiting@10.0.10
using System.Threading.RateLimiting;

using var bucket = new TokenBucketRateLimiter(new()
{
    TokenLimit = 1,
    TokensPerPeriod = 1,
    ReplenishmentPeriod = TimeSpan.FromMilliseconds(300),
    QueueLimit = 100,
});

async Task Send(string name, CancellationToken token)
{
    try
    {
        using var lease =
            await bucket.AcquireAsync(1, token);
        Console.WriteLine(lease.IsAcquired
            ? $"{name} sent" : $"{name} lost");
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine($"{name} cancelled");
    }
}

// 1. Three orders, one every 300 ms
using var stop = new CancellationTokenSource();
var all = Task.WhenAll(
    Send("tea", default),
    Send("toast", stop.Token),
    Send("egg", default));
await Task.Delay(100);

// 2. Cancel the second
Console.WriteLine("main cancels toast");
stop.Cancel();
await all;
