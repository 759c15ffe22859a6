using var stop = new CancellationTokenSource(100);

var work = Task.Run(() =>
{
    Thread.Sleep(200);
    stop.Token.ThrowIfCancellationRequested();
});

await Task.WhenAny(work);
Console.WriteLine($"IsCanceled: {work.IsCanceled}");
Console.WriteLine($"Status: {work.Status}");
