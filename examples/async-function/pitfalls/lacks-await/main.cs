async Task<string> Make(string name)
{
    Thread.Sleep(200);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

Task<string> tea = Make("tea");
Console.WriteLine("main continues");
Console.WriteLine($"main got {await tea}");
