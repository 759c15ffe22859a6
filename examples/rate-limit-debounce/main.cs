CancellationTokenSource? pending = null;
long nextSave = 0;

async Task SearchLater(string text)
{
    pending?.Cancel();
    pending = new CancellationTokenSource();
    try { await Task.Delay(250, pending.Token); }
    catch (OperationCanceledException) { return; }
    Console.WriteLine($"search for {text}");
}

void Save(int click)
{
    if (Environment.TickCount64 < nextSave) return;
    nextSave = Environment.TickCount64 + 300;
    Console.WriteLine($"save {click}");
}

// 1. Debounce: only the last call counts
foreach (var text in new[] { "t", "te", "tea" })
{
    Console.WriteLine($"main types {text}");
    _ = SearchLater(text);
    await Task.Delay(100);
}
await Task.Delay(200);

// 2. Throttle: drop calls that come early
int[] pauses = [100, 300, 0];
foreach (var (i, pause) in pauses.Index())
{
    Console.WriteLine($"main clicks {i + 1}");
    Save(i + 1);
    await Task.Delay(pause);
}
