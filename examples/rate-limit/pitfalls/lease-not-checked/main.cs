#:package System.Threading.RateLimiting@10.0.10
using System.Threading.RateLimiting;

using var bucket = new TokenBucketRateLimiter(new()
{
    TokenLimit = 1,
    TokensPerPeriod = 1,
    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
});

foreach (var name in new[] { "tea", "toast", "egg" })
{
    using var lease = await bucket.AcquireAsync();
    Console.WriteLine($"{name} sent, {lease.IsAcquired}");
}
