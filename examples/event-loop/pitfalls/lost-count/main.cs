const int Rounds = 20_000_000;
var cups = 0;

void Count()
{
    for (var i = 0; i < Rounds; i++) cups++;
}

await Task.WhenAll(Task.Run(Count), Task.Run(Count));
Console.WriteLine(
    cups == 2 * Rounds ? "none lost" : "some lost");
