#:sdk Microsoft.NET.Sdk.Web
using static System.Net.Http.HttpCompletionOption;

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
await using var server = builder.Build();
server.Urls.Add("http://127.0.0.1:0");
server.MapGet("/", async (HttpContext call) =>
{
    foreach (var part in new[] { "a", "b", "c", "d" })
    {
        await call.Response.WriteAsync(part);
        await Task.Delay(350);
    }
});
await server.StartAsync();
var url = server.Urls.First();
var limit = TimeSpan.FromSeconds(1);
using var client = new HttpClient { Timeout = limit };

async Task Ask(string name, HttpCompletionOption until)
{
    Console.WriteLine($"{name} starts");
    try
    {
        using var res = await client.GetAsync(url, until);
        await res.Content.ReadAsStringAsync();
        Console.WriteLine($"{name} ready");
    }
    catch (TaskCanceledException)
    {
        Console.WriteLine($"{name} gives up");
    }
}
// 1. Set the usual limit of 1 second
var tea = Ask("tea", ResponseContentRead);
// 2. Set the other kind of limit
var egg = Ask("egg", ResponseHeadersRead);
// 3. Wait for both
await Task.WhenAll(tea, egg);
