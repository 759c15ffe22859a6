async Task Ring()
{
    await Task.Delay(100);
    Console.WriteLine("bell rings");
}

// 1. One sleeps, another continues
Console.WriteLine("tea starts");
Task bell = Ring();
await Task.Delay(300);
Console.WriteLine("tea ready");
await bell;

// 2. The same, said otherwise
Console.WriteLine("cake starts");
await Task.Delay(TimeSpan.FromSeconds(0.3));
Console.WriteLine("cake ready");
