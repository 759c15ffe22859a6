using System.Diagnostics;

using var kettle = Process.Start("echo", "tea");
await kettle.WaitForExitAsync();
Console.WriteLine(
    await kettle.StandardOutput.ReadToEndAsync());
