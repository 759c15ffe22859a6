_ = SendAsync("letter");
await Task.Delay(100);
Console.WriteLine("main ends");

static async Task SendAsync(string name)
{
    try
    {
        Console.WriteLine($"{name} starts");
        await Task.Delay(300);
        Console.WriteLine($"{name} sent"); // never printed
    }
    finally
    {
        Console.WriteLine($"{name} gone"); // never printed
    }
}
