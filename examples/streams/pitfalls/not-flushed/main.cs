using System.Net;
using System.Net.Sockets;

using var listener = new TcpListener(IPAddress.Loopback, 0);
listener.Start();
using var client = new TcpClient();
await client.ConnectAsync((IPEndPoint)listener.LocalEndpoint);
using var server = await listener.AcceptTcpClientAsync();

var writer = new StreamWriter(client.GetStream());
await writer.WriteLineAsync("tea");
Console.WriteLine("client sent tea");

var reader = new StreamReader(server.GetStream());
using var limit = new CancellationTokenSource(500);
var line = await reader.ReadLineAsync(limit.Token);
Console.WriteLine($"server got {line}");
