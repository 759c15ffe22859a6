async Task<string> Make()
{
    await Task.Delay(300);
    return "TEA";
}

async Task Ring()
{
    await Task.Delay(100);
    Console.WriteLine("bell rings");
}

Task bell = Ring();
int before = Environment.CurrentManagedThreadId;
string tea = Make().GetAwaiter().GetResult();
bool same = before == Environment.CurrentManagedThreadId;
Console.WriteLine($"main got {tea}, kept its thread: {same}");
await bell;
