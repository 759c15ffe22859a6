async Task<string> MakeTea()
{
    Console.WriteLine("tea starts");
    await Task.Delay(100);
    return "TEA";
}

var tea = MakeTea();
Console.WriteLine(tea.Status);
if (tea.Status != TaskStatus.Running)
    Console.WriteLine("main thinks that nothing runs");
Console.WriteLine($"main got {await tea}");
