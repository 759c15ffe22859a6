async Task<string> Make(string name)
{
    await Task.Delay(200);
    return name.ToUpper();
}

string TypeOf<T>(T value) => typeof(T).Name;

// 1. What the call gives
Task<string> tea = Make("tea");
Console.WriteLine($"the call gives {TypeOf(tea)}");

// 2. What the await gives
string cup = await tea;
Console.WriteLine($"the await gives {TypeOf(cup)}");
