_ = SendAsync("parcel");
await Task.Delay(300);
Console.WriteLine("main collects the garbage");
GC.Collect();
GC.WaitForPendingFinalizers();
Console.WriteLine("main continues");

static async Task SendAsync(string name)
{
    await Task.Delay(100);
    Console.WriteLine($"{name} fails");
    throw new IOException($"{name} lost");
}
