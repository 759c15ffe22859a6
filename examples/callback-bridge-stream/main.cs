using System.Threading.Channels;

Action<int>? popped = null;

void Pop(int toast)
{
    var count = popped?.GetInvocationList().Length ?? 0;
    Console.WriteLine($"toaster pops {toast} for {count}");
    popped?.Invoke(toast);
}

async IAsyncEnumerable<int> Pops()
{
    var toasts = Channel.CreateUnbounded<int>();
    void Add(int toast) => toasts.Writer.TryWrite(toast);
    popped += Add;
    try
    {
        while (true)
            yield return await toasts.Reader.ReadAsync();
    }
    finally { popped -= Add; }
}

// 1. Make the stream
var toasts = Pops();
Pop(1);

// 2. Loop over the stream
_ = Task.Delay(200).ContinueWith(_ => Pop(2));
await foreach (var toast in toasts)
{
    Console.WriteLine($"main got {toast}");
    if (toast == 2) break;
}
Pop(3);

// 3. Let go of the stream
Pop(4);
