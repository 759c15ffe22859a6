#:package Microsoft.Extensions.TimeProvider.Testing@10.11.0
using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;

async Task MakeTea(TimeProvider clock)
{
    await Task.Delay(1000);
    Console.WriteLine("tea ready");
}

var real = Stopwatch.StartNew();
var clock = new FakeTimeProvider();
var tea = MakeTea(clock);
clock.Advance(TimeSpan.FromHours(1));
Console.WriteLine("test is an hour later");
await tea;
var waited = Math.Round(real.Elapsed.TotalSeconds);
Console.WriteLine($"test waited {waited} s");
