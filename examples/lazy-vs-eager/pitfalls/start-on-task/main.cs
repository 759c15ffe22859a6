async Task<string> Make(string name)
{
    await Task.Delay(100);
    return name.ToUpper();
}

Task<string> tea = Make("tea");
tea.Start();
Console.WriteLine($"main got {await tea}");
