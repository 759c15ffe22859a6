async Task Drink(string name, Task<string> cup)
{
    Console.WriteLine($"{name} starts");
    Console.WriteLine($"{name} got {await cup}");
}

var source = new TaskCompletionSource<string>(
    TaskCreationOptions.RunContinuationsAsynchronously);

void Settle(string cup)
{
    Console.WriteLine($"main settles it with {cup}");
    if (!source.TrySetResult(cup))
        Console.WriteLine("main is too late");
}

// 1. Ann waits for it
var ann = Drink("ann", source.Task);
await Task.Delay(200);

// 2. The first value settles it
Settle("TEA");
await ann;

// 3. A second value comes too late
Settle("COCOA");

// 4. Bob waits after it is settled
await Drink("bob", source.Task);
