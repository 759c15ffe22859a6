var limit = TimeSpan.FromMilliseconds(100);
var paid = 0;

async Task Pay()
{
    await Task.Delay(500);
    paid += 5;
}

try { await Pay().WaitAsync(limit); }
catch (TimeoutException)
{
    Console.WriteLine("main gave up");
}
await Task.Delay(700);
Console.WriteLine($"main finds {paid} coins paid");
