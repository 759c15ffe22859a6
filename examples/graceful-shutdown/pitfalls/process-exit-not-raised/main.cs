using System.Diagnostics;

AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    Console.WriteLine("tea is clean");

Console.WriteLine("tea starts");
Process.Start("kill", $"{Environment.ProcessId}");
await Task.Delay(1000);
Console.WriteLine("tea ready");
