using System.Diagnostics;

void Pause()
{
    Task.Delay(300);
}

Stopwatch watch = Stopwatch.StartNew();
Console.WriteLine("main pauses");
Pause();
bool early = watch.ElapsedMilliseconds < 200;
Console.WriteLine($"main goes on too early: {early}");
