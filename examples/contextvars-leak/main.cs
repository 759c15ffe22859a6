var guest = new AsyncLocal<string> { Value = "nobody" };

async Task SignIn(string name)
{
    guest.Value = name;
    Console.WriteLine($"desk has {guest.Value}");
    await Task.Delay(100);
}

async Task WaitAndSignIn(string name)
{
    await Task.Delay(100);
    await SignIn(name);
}

// 1. The callee sets it immediately
await SignIn("ann");
Console.WriteLine($"main has {guest.Value}");

// 2. The callee sets it after a wait
guest.Value = "nobody";
await WaitAndSignIn("bob");
Console.WriteLine($"main has {guest.Value}");

// 3. A task sets it after a wait
guest.Value = "nobody";
var task = Task.Run(() => WaitAndSignIn("cy"));
await task;
Console.WriteLine($"main has {guest.Value}");
