IMaker maker = new Kettle();
Console.WriteLine($"main got {maker.Make()}");

interface IMaker
{
    string Make();
}

class Kettle : IMaker
{
    public async Task<string> Make()
    {
        await Task.Delay(100);
        return "TEA";
    }
}
