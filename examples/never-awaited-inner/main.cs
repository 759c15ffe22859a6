async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

async Task<Task<string>> Breakfast()
{
    await Task.Delay(100);
    return Make("tea");
}

// 1. Await the outer call
Task<string> order = await Breakfast();
bool ready = order.IsCompleted;
string tea = ready ? order.Result : "no tea yet";
Console.WriteLine($"main got {tea}");

// 2. Await what it returned
Console.WriteLine($"main got {await order}");
