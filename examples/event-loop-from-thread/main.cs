void Hear(string news) =>
    Console.WriteLine($"main hears {news}");

string Grind(IProgress<string> progress)
{
    Console.WriteLine("mill starts");
    Thread.Sleep(200);
    progress.Report("half");
    Thread.Sleep(200);
    Console.WriteLine("mill ready");
    return "ground beans";
}

// 1. The thread reports while it works
var progress = new Progress<string>(Hear);
var coffee = await Task.Run(() => Grind(progress));

// 2. The result comes back
Console.WriteLine($"main got {coffee}");
