const int Rounds = 5_000_000;
var cups = 0;

void Count()
{
    for (var i = 0; i < Rounds; i++) cups++;
}

do // again, if they did not run at the same moment
{
    cups = 0;
    await Task.WhenAll(Task.Run(Count), Task.Run(Count));
} while (cups == 2 * Rounds);
Console.WriteLine("some lost");
