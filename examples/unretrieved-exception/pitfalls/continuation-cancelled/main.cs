Task tea = MakeAsync("tea").ContinueWith(
    task => Console.WriteLine(task.Exception!.Message),
    TaskContinuationOptions.OnlyOnFaulted);
await tea;

static async Task MakeAsync(string name)
{
    await Task.Delay(100);
    Console.WriteLine($"{name} ready");
}
