async Task<string> Make(string name)
{
    Thread.Sleep(200);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

Task<string> tea = Make("tea");
Console.WriteLine("main goes on");
Console.WriteLine($"main got {await tea}");
