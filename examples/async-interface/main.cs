async Task Serve(IMaker maker) =>
    Console.WriteLine($"main got {await maker.Make()}");

// 1. An implementation that waits
await Serve(new Kettle());
// 2. One that has nothing to wait for
await Serve(new Jug());
// 3. Both at the same time
string[] both = await Task.WhenAll(
    new Kettle().Make(), new Jug().Make());
Console.WriteLine($"main got {both[0]}, {both[1]}");

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
