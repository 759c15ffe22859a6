_ = LogErrors(SendAsync("parcel"));
await Task.Delay(300);
Console.WriteLine("main collects the garbage");
GC.Collect();
GC.WaitForPendingFinalizers();
Console.WriteLine("main continues");

static async Task LogErrors(Task work)
{
    try { await work; }
    catch (Exception e)
    { Console.WriteLine($"log got {e.Message}"); }
}
static async Task SendAsync(string name)
{
    await Task.Delay(100);
    Console.WriteLine($"{name} fails");
    throw new IOException($"{name} lost");
}
