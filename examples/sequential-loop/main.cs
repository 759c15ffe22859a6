async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(100);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

async Task<int> Buy(string name, int cash)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(100);
    var left = cash - name.Length;
    Console.WriteLine($"{name} bought, {left} left");
    return left;
}

string[] menu = ["tea", "toast"];

// 1. One after the other
foreach (var name in menu)
{
    Console.WriteLine($"main serves {await Make(name)}");
}

// 2. Each turn needs the previous result
var cash = 10;
foreach (var name in menu)
{
    cash = await Buy(name, cash);
}
Console.WriteLine($"main keeps {cash}");
