async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(300);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

async Task<Task<string>> Begin(string name)
{
    var dish = Make(name);
    await Task.Delay(100);
    return dish;
}

// 1. A call starts the toast
var toast = Begin("toast").GetAwaiter().GetResult();

// 2. Plain code is busy for 400 ms
Console.WriteLine("main is busy");
Thread.Sleep(400);
Console.WriteLine("main is free");

// 3. The next call
var dish = toast.GetAwaiter().GetResult();
Console.WriteLine($"main got {dish}");
