using System.Net;
using System.Net.Sockets;

using var silent = new TcpListener(IPAddress.Loopback, 0);
silent.Start();
using var client = new HttpClient();
client.Timeout = TimeSpan.FromSeconds(0.5);
var url = $"http://{silent.LocalEndpoint}";
try
{
    await client.GetStringAsync(url);
}
catch (HttpRequestException)
{
    Console.WriteLine("main caught it");
}
