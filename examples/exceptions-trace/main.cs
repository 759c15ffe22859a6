async Task Heat()
{
    Console.WriteLine("egg starts");
    await Task.Delay(200);
    throw new Exception("egg burnt");
}

async Task Cook()
{
    await Heat();
}

async Task Serve()
{
    await Cook();
}

// 1. Fail several calls deep
string trace = "";
try
{
    await Serve();
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
    trace = error.StackTrace?.ToLower() ?? "";
}

// 2. Look for the callers in the trace
await Task.Delay(100);
string[] names = ["heat", "cook", "serve"];
string[] found = [.. names.Where(trace.Contains)];
foreach (string name in found)
{
    Console.WriteLine($"trace names {name}");
}
Console.WriteLine($"main found {found.Length} of 3");
