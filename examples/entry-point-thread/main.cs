void Grind()
{
    Console.WriteLine("mill starts");
    Thread.Sleep(600);
    Console.WriteLine("mill ready");
}

// 1. Start it, do not wait
var mill = Task.Run(Grind);
await Task.Delay(300);

// 2. Leave
Console.WriteLine("main leaves");
