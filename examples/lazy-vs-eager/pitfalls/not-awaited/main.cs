async Task Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(500);
    Console.WriteLine($"{name} ready");
}

Make("tea");
await Task.Delay(100);
Console.WriteLine("main ends");
