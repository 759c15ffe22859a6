async Task<string> Make(string name)
{
    await Task.Delay(100);
    return name.ToUpper();
}

Task<string>[] tasks = [Make("tea"), Make("toast")];
await foreach (string dish in Task.WhenEach(tasks))
{
    Console.WriteLine($"main takes {dish}");
}
