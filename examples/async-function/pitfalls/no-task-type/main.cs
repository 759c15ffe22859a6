Console.WriteLine(Make("tea"));

static async string Make(string name)
{
    await Task.Delay(100);
    return name.ToUpper();
}
