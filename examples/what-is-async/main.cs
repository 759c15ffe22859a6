void Pour(string name)
{
    Console.WriteLine($"{name} starts");
    Console.WriteLine($"{name} ready");
}

async Task<string> Make(string name)
{
    Console.WriteLine($"{name} starts");
    foreach (int count in (int[])[1, 2])
    {
        await Task.Delay(300);
        Console.WriteLine($"{name} resumes {count}");
    }
    return name.ToUpper();
}

// 1. A subroutine runs to its end
Pour("water");

// 2. A coroutine stops half-way
Task<string> tea = Make("tea");
await Task.Delay(150);

// 3. Another coroutine runs in the meantime
Task<string> toast = Make("toast");
await Task.Delay(50);

// 4. Each coroutine resumes where it stopped
Console.WriteLine(
    $"main got {await tea}, {await toast}");
