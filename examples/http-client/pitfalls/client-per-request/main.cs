using System.Net;
using System.Net.Sockets;

using var server = new TcpListener(IPAddress.Loopback, 0);
server.Start();
var connections = 0;
async Task Serve()
{
    using var call = await server.AcceptTcpClientAsync();
    connections++;
    _ = Serve();
    using var reader = new StreamReader(call.GetStream());
    while (await reader.ReadLineAsync() is { } line)
        if (line == "")
            call.GetStream().Write("HTTP/1.1 204 Ok\r\n\r\n"u8);
}

_ = Serve();
for (var i = 0; i < 5; i++)
{
    using var client = new HttpClient();
    var url = $"http://{server.LocalEndpoint}";
    using var answer = await client.GetAsync(url);
}
Console.WriteLine($"5 requests, {connections} connections");
