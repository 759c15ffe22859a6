async Task<string> Make(string name, int ms)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(ms);
    if (name != "tea")
    {
        Console.WriteLine($"{name} burnt");
        throw new Exception($"{name} burnt");
    }
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

async Task<T> FirstSuccess<T>(params Task<T>[] tasks)
{
    List<Exception> errors = [];
    await foreach (var task in Task.WhenEach(tasks))
    {
        try { return await task; }
        catch (Exception error) { errors.Add(error); }
    }
    throw new AggregateException(errors);
}

// 1. The first that succeeds
var first = await FirstSuccess(
    Make("toast", 100), Make("tea", 200));
Console.WriteLine($"main got {first}");

// 2. All fail
try
{
    await FirstSuccess(
        Make("toast", 100), Make("jam", 200));
}
catch (AggregateException failed)
{
    var count = failed.InnerExceptions.Count;
    Console.WriteLine($"main caught {count} errors");
}
