#:package System.Threading.RateLimiting@10.0.10
using System.Threading.RateLimiting;

var period = TimeSpan.FromMilliseconds(150);
using var bucket = new TokenBucketRateLimiter(new()
{
    TokenLimit = 2,
    TokensPerPeriod = 1,
    ReplenishmentPeriod = period,
    QueueLimit = 100,
});

async Task Send(string name)
{
    using var lease = await bucket.AcquireAsync();
    if (!lease.IsAcquired)
        throw new InvalidOperationException("queue full");
    Console.WriteLine($"{name} sent");
}

// 1. Four orders at the same time
string[] orders = ["tea", "toast", "egg", "jam"];
await Task.WhenAll(orders.Select(Send));

// 2. Three more after a rest
await Task.Delay(400);
orders = ["milk", "roll", "cake"];
await Task.WhenAll(orders.Select(Send));
