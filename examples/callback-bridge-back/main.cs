async Task<string> Make(string name, int ms)
{
    if (ms > 0) await Task.Delay(ms);
    if (name == "toast") throw new Exception("toast burnt");
    return name.ToUpper();
}

async void Order(
    string name, int ms, Action<Exception?, string?> done)
{
    string cup;
    try
    {
        cup = await Make(name, ms);
    }
    catch (Exception error)
    {
        done(error, null);
        return;
    }
    done(null, cup);
}

void Serve(Exception? error, string? cup) =>
    Console.WriteLine(error is null
        ? $"guest got {cup}"
        : $"guest caught {error.Message}");

// 1. The callback gets a value or an error
Order("tea", 200, Serve);
Order("toast", 300, Serve);
await Task.Delay(500);

// 2. The result is there already
Order("water", 0, Serve);
Console.WriteLine("main continues");
