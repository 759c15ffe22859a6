async IAsyncEnumerable<string> Kitchen()
{
    await Task.Delay(100);
    yield return "tea";
}

foreach (var item in Kitchen())
    Console.WriteLine(item);
