async IAsyncEnumerable<string> Kitchen(
    CancellationToken token = default)
{
    await Task.Delay(500, token);
    yield return "tea";
}

using var source = new CancellationTokenSource(100);
await foreach (var item in
    Kitchen().WithCancellation(source.Token))
{
    Console.WriteLine($"main got {item}, though cancelled");
}
