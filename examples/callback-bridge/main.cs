async Task<string> NextPop(CancellationToken stop)
{
    var source = new TaskCompletionSource<string>(
        TaskCreationOptions.RunContinuationsAsynchronously);
    void Done(string toast) => source.TrySetResult(toast);
    Toaster.Popped += Done;
    Console.WriteLine($"toaster counts {Toaster.Count}");
    try { return await source.Task.WaitAsync(stop); }
    finally { Toaster.Popped -= Done; }
}

// 1. The callback ends the wait
Console.WriteLine("toast starts");
_ = Task.Delay(200).ContinueWith(_ => Toaster.Pop());
var popped = await NextPop(default);
Console.WriteLine($"toaster counts {Toaster.Count}");
Console.WriteLine($"main got {popped}");

// 2. The wait is cancelled
using var stop = new CancellationTokenSource(200);
try { await NextPop(stop.Token); }
catch (OperationCanceledException)
{
    Console.WriteLine($"toaster counts {Toaster.Count}");
    Console.WriteLine("main gives up");
}

static class Toaster
{
    public static event Action<string>? Popped;
    public static int Count =>
        Popped?.GetInvocationList().Length ?? 0;
    public static void Pop() => Popped?.Invoke("TOAST");
}
