async Task Make(int ms, Exception error)
{
    await Task.Delay(ms);
    Console.WriteLine(error.Message);
    throw error;
}

bool IsHandled(Exception error)
{
    if (error is not Burnt) return false;
    Console.WriteLine($"serve handles {error.Message}");
    return true;
}

async Task Serve()
{
    var all = Task.WhenAll(
        Make(200, new Burnt("toast burnt")),
        Make(300, new Broken("egg broken")));
    try { await all; }
    catch when (all.Exception is not null)
    {
        all.Exception.Handle(IsHandled);
    }
}

// 1. Handle only what is burnt
try { await Serve(); }
catch (AggregateException rest)
{
    // 2. The rest reaches main
    foreach (var e in rest.InnerExceptions)
        Console.WriteLine($"main caught {e.Message}");
}

class Burnt(string text) : Exception(text);
class Broken(string text) : Exception(text);
