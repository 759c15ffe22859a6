#:package Microsoft.Extensions.TimeProvider.Testing@10.11.0
using Microsoft.Extensions.Time.Testing;

async Task MakeTea(TimeProvider clock)
{
    foreach (var check in new[] { 1, 2 })
    {
        await Task.Delay(TimeSpan.FromMinutes(50), clock);
        Console.WriteLine($"tea check {check}");
    }
}

var clock = new FakeTimeProvider();

// 1. One step of two hours
var tea = MakeTea(clock);
clock.Advance(TimeSpan.FromHours(2));
Console.WriteLine("test is two hours later");

// 2. One more step of an hour
clock.Advance(TimeSpan.FromHours(1));
await tea;
