async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. Plain code comes first
Console.WriteLine("program starts");

// 2. Run async code, wait for the result
string tea = Make("tea").GetAwaiter().GetResult();
Console.WriteLine($"program got {tea}");

// 3. Run async code again
string toast = Make("toast").GetAwaiter().GetResult();
Console.WriteLine($"program got {toast}");
