using System.ComponentModel;
using System.Diagnostics;

// 1. Write a line, read the answer
Console.WriteLine("cat starts");
using var cat = Process.Start(new ProcessStartInfo("cat")
{
    RedirectStandardInput = true,
    RedirectStandardOutput = true,
})!;
foreach (var name in new[] { "tea", "toast" })
{
    await cat.StandardInput.WriteLineAsync(name);
    await cat.StandardInput.FlushAsync();
    var answer = await cat.StandardOutput.ReadLineAsync();
    Console.WriteLine($"cat says {answer}");
    await Task.Delay(100);
}

// 2. Close the input, and cat ends
cat.StandardInput.Close();
await cat.WaitForExitAsync();
Console.WriteLine($"cat ended with {cat.ExitCode}");

// 3. Start a program that does not exist
try
{
    Process.Start("toaster");
}
catch (Win32Exception)
{
    Console.WriteLine("main found no toaster");
}
