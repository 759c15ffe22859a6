async Task<List<string>> Kitchen()
{
    await Task.Delay(100);
    return ["tea", "toast"];
}

await foreach (var item in Kitchen())
    Console.WriteLine(item);
