using var stop = new CancellationTokenSource();
var tea = Task.Run(async () =>
{
    Console.WriteLine("tea starts");
    await Task.Delay(300);
    Console.WriteLine("tea ready");
}, stop.Token);

await Task.Delay(100);
Console.WriteLine("main cancels tea");
stop.Cancel();
await tea;
Console.WriteLine($"tea is {tea.Status}");
