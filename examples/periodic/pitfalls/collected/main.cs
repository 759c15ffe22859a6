void StartBell()
{
    var timer = new Timer(
        _ => Console.WriteLine("bell rings"), null, 100, 100);
}

StartBell();
await Task.Delay(250);
GC.Collect();
await Task.Delay(300);
Console.WriteLine("main waited 550 ms");
