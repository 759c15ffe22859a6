async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    await Task.Delay(200);
    Console.WriteLine($"{name} ready");
    return name.ToUpper();
}

async Task<string> Breakfast()
{
    string toast = await Make("toast");
    return $"{toast} WITH JAM";
}

async Task<string> Fry()
{
    await Task.Delay(200);
    throw new Exception("egg burnt");
}

// 1. Await the call
Console.WriteLine($"main got {await Make("tea")}");

// 2. One async function awaits another
Console.WriteLine($"main got {await Breakfast()}");

// 3. The call raises no error
Task<string> egg = Fry();
Console.WriteLine("main continues");

// 4. The await raises the error
try
{
    Console.WriteLine($"main got {await egg}");
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}
