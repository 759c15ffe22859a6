using var limit = new CancellationTokenSource();
limit.CancelAfter(100);
try
{
    await Task.Delay(5000, limit.Token);
}
catch (TimeoutException)
{
    Console.WriteLine("main gave up");
}
