async Task<string> Make(string name)
{
    await Task.Delay(200);
    return name.ToUpper();
}

string TypeOf<T>(T value) => typeof(T).Name;

// 1. What the call returns
Task<string> tea = Make("tea");
Console.WriteLine($"the call returns {TypeOf(tea)}");

// 2. What the await returns
string cup = await tea;
Console.WriteLine($"the await returns {TypeOf(cup)}");
