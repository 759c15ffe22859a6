using System.Net;
using System.Net.Sockets;

async Task Serve(TcpListener server)
{
    using var socket = await server.AcceptTcpClientAsync();
    await Task.Delay(300);
    Console.WriteLine("server reads");
    using var load = new MemoryStream();
    await socket.GetStream().CopyToAsync(load);
    Console.WriteLine($"server got {load.Length} bytes");
}

using var listener = new TcpListener(IPAddress.Loopback, 0);
listener.Start();
var local = (IPEndPoint)listener.LocalEndpoint;
var serving = Serve(listener);
using var client = new TcpClient();
await client.ConnectAsync(local);

// 1. Write while nobody reads yet
Console.WriteLine("client starts");
var load = new byte[50_000_000];
var writing = client.GetStream().WriteAsync(load);

// 2. Wait until the bytes are taken
await writing;
Console.WriteLine("client ready");

// 3. Close, and count the bytes
client.Close();
await serving;
