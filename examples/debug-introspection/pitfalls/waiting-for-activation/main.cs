async Task<string> Brew()
{
    Console.WriteLine("tea starts");
    await Task.Delay(200);
    return "TEA";
}

var tea = Brew();
Console.WriteLine(tea.Status);
Console.WriteLine($"main got {await tea}");
Console.WriteLine(tea.Status);
