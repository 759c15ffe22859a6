using System.Collections.Concurrent;

var pages = new ConcurrentDictionary<string, string>();

string Load(string name)
{
    Console.WriteLine($"cache loads {name}");
    Thread.Sleep(500);
    return name.ToUpper();
}

var ann = Task.Run(() => pages.GetOrAdd("menu", Load));
var bob = Task.Run(() => pages.GetOrAdd("menu", Load));
Console.WriteLine($"main got {await ann}, {await bob}");
