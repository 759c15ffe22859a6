int CountPrimes(int limit)
{
    var count = 0;
    for (var n = 2; n < limit; n++)
    {
        var d = 2;
        while (d * d <= n && n % d != 0) d++;
        if (d * d > n) count++;
    }
    return count;
}

Task<int> Count(string name, int limit)
{
    Console.WriteLine($"{name} starts");
    return Task.Run(() => CountPrimes(limit));
}

// 1. Start a count on each of two cores
var few = Count("few", 10_000);
var many = Count("many", 50_000);

// 2. Do something else meanwhile
await Task.Delay(100);
Console.WriteLine("main is free");

// 3. Collect the results
Console.WriteLine($"main got {await few}, {await many}");
