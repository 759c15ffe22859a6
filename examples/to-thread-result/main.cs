var first = Environment.CurrentManagedThreadId;

string Here() =>
    Environment.CurrentManagedThreadId == first
        ? "the main thread"
        : "another thread";

string Grind(string load)
{
    Thread.Sleep(200);
    if (load == "stones")
        throw new Exception("mill jammed");
    return $"mill ran on {Here()}";
}

// 1. A value comes back
Console.WriteLine($"main is on {Here()}");
Console.WriteLine(await Task.Run(() => Grind("beans")));
Console.WriteLine($"main is on {Here()}");

// 2. A failure comes back
try
{
    var line = await Task.Run(() => Grind("stones"));
    Console.WriteLine(line);
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
