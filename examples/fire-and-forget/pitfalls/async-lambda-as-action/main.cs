List<string> names = ["letter", "parcel"];
try
{
    names.ForEach(async name => await SendAsync(name));
}
catch (IOException error)
{
    Console.WriteLine($"never printed: {error.Message}");
}
Console.WriteLine("main continues");
await Task.Delay(300);
Console.WriteLine("never printed either");

static async Task SendAsync(string name)
{
    await Task.Delay(100);
    if (name == "parcel") throw new IOException("parcel lost");
    Console.WriteLine($"{name} sent");
}
