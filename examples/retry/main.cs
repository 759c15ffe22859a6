#:package Polly.Core@8.6.5
using Polly;
using Polly.Retry;

Queue<string> outcomes = new(["spilt", "spilt", "ready"]);

async ValueTask<string> MakeTea(CancellationToken token)
{
    Console.WriteLine("tea starts");
    await Task.Delay(50, token);
    if (!outcomes.TryDequeue(out var end)) end = "spilt";
    Console.WriteLine($"tea {end}");
    if (end == "spilt") throw new IOException("tea spilt");
    return "TEA";
}

var spilt = new PredicateBuilder().Handle<IOException>();
var options = new RetryStrategyOptions
{
    ShouldHandle = spilt,
    MaxRetryAttempts = 2,
    Delay = TimeSpan.FromMilliseconds(75),
    BackoffType = DelayBackoffType.Exponential,
    UseJitter = true,
};
var retry = new ResiliencePipelineBuilder()
    .AddRetry(options).Build();

// 1. Spill it twice, then succeed
var tea = await retry.ExecuteAsync(MakeTea);
Console.WriteLine($"main got {tea}");

// 2. Give up after three attempts
try { await retry.ExecuteAsync(MakeTea); }
catch (IOException error)
{
    Console.WriteLine($"main caught {error.Message}");
}
