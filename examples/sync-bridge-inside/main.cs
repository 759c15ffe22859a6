async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

string Cook(Func<string, string> order)
{
    Console.WriteLine("cook starts");
    var tea = order("tea");
    Console.WriteLine($"cook got {tea}");
    return $"{tea} AND TOAST";
}

string Order(string name) =>
    Make(name).GetAwaiter().GetResult();

// 1. Plain code calls back and waits
var meal = await Task.Run(() => Cook(Order));

// 2. Plain code has ended
Console.WriteLine($"main got {meal}");
