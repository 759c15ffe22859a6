#:sdk Microsoft.NET.Sdk.Web
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
await using var server = builder.Build();
server.Urls.Add("http://127.0.0.1:0");
server.MapGet("/", async (HttpContext call) =>
{
    await Task.Delay(100);
    Console.WriteLine("server sends half");
    await call.Response.WriteAsync("{\"name\": ");
    await Task.Delay(500);
    if (call.RequestAborted.IsCancellationRequested)
    {
        Console.WriteLine("server lost tea");
    }
});
await server.StartAsync();
var url = server.Urls.First();
using var client = new HttpClient();

// 1. Ask, and get half of the answer
Console.WriteLine("tea starts");
using var stop = new CancellationTokenSource();
var tea = client.GetStringAsync(url, stop.Token);
await Task.Delay(400);
// 2. Cancel in the middle of the body
Console.WriteLine("main cancels tea");
stop.Cancel();
try
{
    Console.WriteLine($"main got {await tea}");
}
catch (OperationCanceledException)
{
    Console.WriteLine("tea cancelled");
}
// 3. See what the server notices
await Task.Delay(400);
