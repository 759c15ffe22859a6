// 1. A list of two types, one by one
List<IMaker> makers = [new Kettle(), new Jug()];
foreach (var maker in makers)
    Console.WriteLine($"main got {await maker.Make()}");
// 2. All at the same time
string[] dishes = await Task.WhenAll(
    makers.Select(maker => maker.Make()));
Console.WriteLine($"main got {dishes[0]}, {dishes[1]}");

interface IMaker
{
    Task<string> Make();
}

class Kettle : IMaker
{
    public async Task<string> Make()
    {
        Console.WriteLine("tea starts");
        await Task.Delay(200);
        Console.WriteLine("tea ready");
        return "TEA";
    }
}

class Jug : IMaker
{
    public Task<string> Make() => Task.FromResult("MILK");
}
