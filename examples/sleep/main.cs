async Task Ring()
{
    await Task.Delay(100);
    Console.WriteLine("bell rings");
}

// 1. While main sleeps, the bell rings
Console.WriteLine("tea starts");
Task bell = Ring();
await Task.Delay(300);
Console.WriteLine("tea ready");
await bell;

// 2. The same sleep, written another way
Console.WriteLine("cake starts");
await Task.Delay(TimeSpan.FromSeconds(0.3));
Console.WriteLine("cake ready");
