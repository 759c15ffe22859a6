async Task<string> MakeTea()
{
    await Task.Delay(200);
    return "TEA";
}

async Task<int> CountToasts()
{
    await Task.Delay(100);
    return 2;
}

var both = await Task.WhenAll(MakeTea(), CountToasts());
Console.WriteLine(both);
