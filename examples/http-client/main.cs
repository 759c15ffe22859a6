#:sdk Microsoft.NET.Sdk.Web
#:property PublishAot=false
using System.Net.Http.Json;

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
var server = builder.Build();
server.Urls.Add("http://127.0.0.1:0");
server.MapGet("/{name}", async (string name) =>
{
    await Task.Delay(name == "egg" ? 400 : 200);
    return new Item(name.ToUpper());
});
await server.StartAsync();
var url = new Uri(server.Urls.First());
var client = new HttpClient { BaseAddress = url };

async Task<string?> Get(string name)
{
    Console.WriteLine($"{name} starts");
    var body = await client.GetFromJsonAsync<Item>(name);
    Console.WriteLine($"{name} ready");
    return body?.Name;
}

// 1. Send one request
var tea = await Get("tea");

// 2. Send two at the same time
var two = await Task.WhenAll(Get("egg"), Get("jam"));

// 3. Use the answers
Console.WriteLine($"main got {tea}, {two[0]}, {two[1]}");

record Item(string Name);
