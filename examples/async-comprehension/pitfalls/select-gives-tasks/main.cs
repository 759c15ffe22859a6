async Task<string> Make(string item)
{
    await Task.Delay(100);
    return item.ToUpper();
}

string[] menu = ["tea", "toast"];
List<string> made = menu.Select(Make).ToList();
Console.WriteLine($"main got {string.Join(", ", made)}");
