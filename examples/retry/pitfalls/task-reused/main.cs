var attempts = 0;

async Task<string> MakeTea()
{
    attempts++;
    await Task.Delay(50);
    if (attempts < 2) throw new Exception("tea spilt");
    return "TEA";
}

async Task<string> Retry(Task<string> tea)
{
    try { return await tea; }
    catch (Exception e) { Console.WriteLine(e.Message); }
    return await tea;
}

Console.WriteLine(await Retry(MakeTea()));
