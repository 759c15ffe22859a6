async Task<string> Make(string name)
{
    await Task.Delay(100);
    return name.ToUpper();
}

string tea = Make("tea");
Console.WriteLine($"main got {tea}");
