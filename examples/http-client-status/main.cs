#:sdk Microsoft.NET.Sdk.Web
#:property PublishAot=false
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
await using var server = builder.Build();
server.Urls.Add("http://127.0.0.1:0");
server.MapGet("/", async () =>
{
    await Task.Delay(200);
    var body = new { error = "no jam left" };
    return Results.NotFound(body);
});
await server.StartAsync();
var url = server.Urls.First();
using var client = new HttpClient();

// 1. Read the JSON, not the status
Console.WriteLine("jam starts");
try
{
    var body = await client.GetFromJsonAsync<Item>(url);
    Console.WriteLine($"jam ready, {body?.Name}");
}
catch (HttpRequestException e)
{
    Console.WriteLine($"jam fails, {(int?)e.StatusCode}");
}
// 2. Turn the status into an error
using var answer = await client.GetAsync(url);
try
{
    answer.EnsureSuccessStatusCode();
}
catch (HttpRequestException e)
{
    Console.WriteLine($"main caught {(int?)e.StatusCode}");
}

record Item(string Name);
