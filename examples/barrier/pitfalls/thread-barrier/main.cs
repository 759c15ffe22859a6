using var meeting = new Barrier(2);
var limit = TimeSpan.FromMilliseconds(300);

async Task Walk(string name)
{
    Console.WriteLine($"{name} starts");
    var met = meeting.SignalAndWait(limit);
    Console.WriteLine($"{name} met the other: {met}");
    await Task.Delay(100);
}

await Task.WhenAll(Walk("ann"), Walk("bob"));
