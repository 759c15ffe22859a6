async Task Ring()
{
    await Task.Delay(400);
    Console.WriteLine("bell rings");
}

// 1. Call a sleep of 300 ms
Console.WriteLine("tea starts");
Task bell = Ring();
Task tea = Task.Delay(300);

// 2. Do something else for 200 ms
await Task.Delay(200);
Console.WriteLine("main continues");

// 3. Await the sleep that was called first
await tea;
Console.WriteLine("tea ready");
await bell;
