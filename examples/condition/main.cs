var gate = new Lock();
var heat = 20;
var changed = NewSignal();

TaskCompletionSource NewSignal() => new(
    TaskCreationOptions.RunContinuationsAsynchronously);

async Task Cook(string name, int wanted)
{
    Console.WriteLine($"{name} starts");
    while (true)
    {
        Task change;
        lock (gate)
        {
            if (heat >= wanted) break;
            change = changed.Task;
        }
        await change;
    }
    Console.WriteLine($"{name} continues at {heat}");
}

void Warm(int to)
{
    lock (gate)
    {
        Console.WriteLine($"kettle at {to}");
        heat = to;
        changed.SetResult();
        changed = NewSignal();
    }
}

// 1. Two wait for the water
var tea = Cook("tea", 80);
await Task.Delay(100);
var pasta = Cook("pasta", 100);
await Task.Delay(100);

// 2. Hot enough for the tea
Warm(80);
await Task.Delay(100);

// 3. Hot enough for the pasta
Warm(100);
await Task.WhenAll(tea, pasta);
