async Task MakeAsync(string name)
{
    Console.WriteLine($"{name} starts");
    Thread.Sleep(300);
    Console.WriteLine($"{name} ready");
    await Task.CompletedTask;
}

await Task.WhenAll(MakeAsync("tea"), MakeAsync("toast"));
