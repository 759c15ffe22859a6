using var stop = new CancellationTokenSource(100);
var token = stop.Token;
try
{
    Console.WriteLine("main starts");
    await Task.Delay(1000, token);
}
finally
{
    Console.WriteLine("main rolls back");
    await Task.Delay(100, token); // stands for RollbackAsync
    Console.WriteLine("main rolled back");
}
