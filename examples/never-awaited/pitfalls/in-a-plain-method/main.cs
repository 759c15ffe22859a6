using System.Diagnostics;

void Pause()
{
    Task.Delay(3000);
}

Stopwatch watch = Stopwatch.StartNew();
Console.WriteLine("main pauses");
Pause();
bool early = watch.ElapsedMilliseconds < 2000;
Console.WriteLine($"main continues too early: {early}");
