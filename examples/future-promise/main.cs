void Brew(string name, Action<string?, string> done)
{
    Console.WriteLine($"{name} starts");
    var error = name == "tea" ? null : "cocoa burnt";
    new Thread(() =>
    {
        Thread.Sleep(200);
        done(error, name.ToUpper());
    }).Start();
}

Task<string> Order(string name)
{
    var source = new TaskCompletionSource<string>(
        TaskCreationOptions.RunContinuationsAsynchronously);

    Brew(name, (error, cup) =>
    {
        if (error is not null)
            source.SetException(new Exception(error));
        else
            source.SetResult(cup);
    });
    return source.Task;
}

// 1. A callback brings the value
var tea = Order("tea");
Console.WriteLine("main waits");
Console.WriteLine($"main got {await tea}");

// 2. A callback brings a failure
var cocoa = Order("cocoa");
Console.WriteLine("main waits");
try
{
    Console.WriteLine($"main got {await cocoa}");
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
