#:package xunit.v3@4.0.2
using Xunit;

public class KitchenTests
{
    static Task<string> Make(string name) =>
        Task.FromResult(name.ToUpper());

    [Fact]
    public void ExpectsAnError()
    {
        Assert.ThrowsAsync<Exception>(() => Make("tea"));
    }
}
