List<Task> calls = [];
for (var table = 1; table <= 3; table++)
{
    calls.Add(Task.Run(async () =>
    {
        await Task.Delay(500);
        Console.WriteLine($"table {table} gets soup");
    }));
    await Task.Delay(100);
}
await Task.WhenAll(calls);
Console.WriteLine("main served tables 1, 2, 3");
