async Task<string> MakeToast()
{
    await Task.Delay(100);
    throw new Exception("toast burnt");
}

Task<string> toast = MakeToast();
await toast.ConfigureAwait(
    ConfigureAwaitOptions.SuppressThrowing);
Console.WriteLine($"main found toast {toast.Status}");
