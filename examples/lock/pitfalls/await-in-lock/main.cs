var gate = new Lock();
var coins = 0;

async Task Add()
{
    lock (gate)
    {
        var seen = coins;
        await Task.Delay(200);
        coins = seen + 1;
    }
}

await Task.WhenAll(Add(), Add());
Console.WriteLine(coins);
