Task<string> MakeTea(CancellationToken stop)
{
    var tea = new TaskCompletionSource<string>();
    using var registration =
        stop.Register(() => tea.TrySetCanceled(stop));
    _ = Task.Delay(400)
        .ContinueWith(_ => tea.TrySetResult("TEA"));
    return tea.Task;
}

using var stop = new CancellationTokenSource();
var tea = MakeTea(stop.Token);
stop.Cancel();
Console.WriteLine("main cancels");
Console.WriteLine($"main got {await tea}");
