var limit = TimeSpan.FromMilliseconds(100);
var paid = 0;

async Task Pay()
{
    await Task.Delay(300);
    paid += 5;
}

try { await Pay().WaitAsync(limit); }
catch (TimeoutException)
{
    Console.WriteLine($"main gave up, {paid} coins paid");
}
await Task.Delay(400);
Console.WriteLine($"main finds {paid} coins paid");
