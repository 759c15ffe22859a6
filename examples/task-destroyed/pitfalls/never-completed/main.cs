var kettle = new TaskCompletionSource<string>();
_ = Task.Run(() => kettle.SetResult(Brew()));

Console.WriteLine("main waits");
var limit = TimeSpan.FromSeconds(1);
var tea = await kettle.Task.WaitAsync(limit);
Console.WriteLine($"main got {tea}"); // never printed

static string Brew() => throw new IOException("no water");
