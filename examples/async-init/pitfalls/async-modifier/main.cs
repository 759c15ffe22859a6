Kitchen kitchen = new();
Console.WriteLine($"main got {await kitchen.Oven}");

class Kitchen
{
    public async Kitchen() => await Task.Delay(100);

    public async Task<string> Oven
    {
        get => await Task.FromResult("OVEN");
    }
}
