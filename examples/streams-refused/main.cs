using System.Net;
using System.Net.Sockets;
using static System.Net.Sockets.SocketError;

// 1. Listen on a port that is taken
using var server = new TcpListener(IPAddress.Loopback, 0);
server.Start();
var local = (IPEndPoint)server.LocalEndpoint;
Console.WriteLine("server starts");
try
{
    using var second = new TcpListener(local);
    second.Start();
}
catch (SocketException error)
    when (error.SocketErrorCode is AddressAlreadyInUse)
{
    Console.WriteLine("main found the port taken");
}

// 2. Connect where nobody listens
server.Stop();
Console.WriteLine("server closes");
try
{
    using var client = new TcpClient();
    await client.ConnectAsync(local);
}
catch (SocketException error)
    when (error.SocketErrorCode is ConnectionRefused)
{
    Console.WriteLine("main found nobody");
}
