async Task<IEnumerable<string>> Kitchen()
{
    await Task.Delay(100);
    yield return "tea";
}

foreach (var item in await Kitchen())
    Console.WriteLine(item);
