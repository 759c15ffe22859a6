#:package xunit.v3.assert@4.0.2
using Xunit;

using var stop = new CancellationTokenSource();
stop.Cancel();
await Assert.ThrowsAsync<OperationCanceledException>(
    () => Task.Delay(1000, stop.Token));
