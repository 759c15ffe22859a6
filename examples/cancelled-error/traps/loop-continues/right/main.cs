using var stop = new CancellationTokenSource(300);

async Task Send(string letter)
{
    await Task.Delay(200, stop.Token);
    Console.WriteLine($"{letter} sent");
}

foreach (var letter in new[] { "bill", "card", "note" })
{
    try { await Send(letter); }
    catch (OperationCanceledException)
        when (stop.IsCancellationRequested) { break; }
    catch (Exception e)
    { Console.WriteLine($"{letter}: {e.Message}"); }
}
Console.WriteLine("main ends");
