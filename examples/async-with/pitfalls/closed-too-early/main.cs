Console.WriteLine(await Bake());

static Task<string> Bake()
{
    using var oven = new Oven();
    return oven.Bake();
}

sealed class Oven : IDisposable
{
    private bool off;

    public async Task<string> Bake()
    {
        await Task.Delay(100);
        ObjectDisposedException.ThrowIf(off, this);
        return "cake ready";
    }

    public void Dispose()
    {
        off = true;
        Console.WriteLine("oven off");
    }
}
