async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

// 1. The program runs async code
Console.WriteLine("main starts");
await Task.Delay(100);

// 2. Now the program can await
Console.WriteLine($"main got {await Make("tea")}");

// 3. main ends, and so does the program
await Task.Delay(100);
Console.WriteLine("main ends");
