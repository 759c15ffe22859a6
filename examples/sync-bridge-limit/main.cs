async Task<string> Make(
    string name, CancellationToken token = default)
{
    try
    {
        Console.WriteLine($"{name} starts");
        await Task.Delay(400, token);
        Console.WriteLine($"{name} ready");
        return name.ToUpper();
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine($"{name} cancelled");
        throw;
    }
}

// 1. Wait 200 ms at most
var tea = Task.Run(() => Make("tea"));
if (!tea.Wait(200)) Console.WriteLine("main stops waiting");

// 2. What happens to the tea
Thread.Sleep(300);

// 3. Stop waiting, and cancel
using var stop = new CancellationTokenSource();
var toast = Task.Run(() => Make("toast", stop.Token));
if (!toast.Wait(200))
{
    Console.WriteLine("main stops waiting");
    stop.Cancel();
}
Thread.Sleep(100);
