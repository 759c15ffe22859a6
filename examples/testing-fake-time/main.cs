#:package Microsoft.Extensions.TimeProvider.Testing@10.11.0
using Microsoft.Extensions.Time.Testing;

async Task MakeTea(TimeProvider clock)
{
    Console.WriteLine("tea starts");
    await Task.Delay(TimeSpan.FromHours(1), clock);
    Console.WriteLine("tea ready");
}

var clock = new FakeTimeProvider();

// 1. Start a wait of one hour
var tea = MakeTea(clock);

// 2. 59 minutes later
clock.Advance(TimeSpan.FromMinutes(59));
var seen = tea.IsCompleted ? "tea" : "no tea";
Console.WriteLine($"test sees {seen}");

// 3. One minute later
clock.Advance(TimeSpan.FromMinutes(1));
await tea;
