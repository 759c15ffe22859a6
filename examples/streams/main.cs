using System.Net;
using System.Net.Sockets;

async Task Serve(TcpListener server)
{
    using var socket = await server.AcceptTcpClientAsync();
    var reader = new StreamReader(socket.GetStream());
    var writer = new StreamWriter(socket.GetStream());
    while (await reader.ReadLineAsync() is { } name)
    {
        Console.WriteLine($"server got {name}");
        await Task.Delay(100);
        await writer.WriteLineAsync(name.ToUpper());
        await writer.FlushAsync();
    }
    Console.WriteLine("server saw the end");
}

// 1. Listen on a free port
using var listener = new TcpListener(IPAddress.Loopback, 0);
listener.Start();
var local = (IPEndPoint)listener.LocalEndpoint;
Console.WriteLine("server starts");
var serving = Serve(listener);

// 2. Connect, send lines, read answers
using var client = new TcpClient();
await client.ConnectAsync(local);
Console.WriteLine("client starts");
var reader = new StreamReader(client.GetStream());
var writer = new StreamWriter(client.GetStream());
foreach (var name in new[] { "tea", "toast" })
{
    await writer.WriteLineAsync(name);
    await writer.FlushAsync();
    var answer = await reader.ReadLineAsync();
    Console.WriteLine($"client got {answer}");
}

// 3. Close the connection from the client
Console.WriteLine("client closes");
client.Close();
await serving;
