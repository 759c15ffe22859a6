async Task<int> Brew()
{
    await Task.Delay(300);
    return Environment.CurrentManagedThreadId;
}

// 1. A thousand tasks wait
Console.WriteLine("main starts");
var tasks = Enumerable.Range(0, 1000).Select(_ => Brew());
var threads = await Task.WhenAll(tasks);
Console.WriteLine($"main got {threads.Length} cups");

// 2. Count their threads
var count = threads.Distinct().Count();
var word = count < 100 ? "few" : "many";
Console.WriteLine($"main saw {word} threads");
