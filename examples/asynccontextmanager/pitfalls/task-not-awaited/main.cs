await using var tab = OpenTabAsync();

static async Task<Tab> OpenTabAsync()
{
    await Task.Delay(100);
    return new Tab();
}

sealed class Tab : IAsyncDisposable
{
    public async ValueTask DisposeAsync() =>
        await Task.Delay(100);
}
