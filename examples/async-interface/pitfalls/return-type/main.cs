IMaker maker = new Jug();
Console.WriteLine($"main got {await maker.Make()}");

interface IMaker
{
    Task<string> Make();
}

class Jug : IMaker
{
    public string Make() => "MILK";
}
