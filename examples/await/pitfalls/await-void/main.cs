async void Make(string name)
{
    await Task.Delay(100);
    Console.WriteLine($"{name} ready");
}

await Make("tea");
