async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Call it, drop what it returns
Console.WriteLine("main calls tea");
_ = Make("tea"); // without it, the compiler warns
Console.WriteLine("main continues");

// 2. Wait for 400 ms
await Task.Delay(400);
Console.WriteLine("main ends");
