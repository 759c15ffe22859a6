Func<A, Task<T>> Logged<A, T>(
    string name, Func<A, Task<T>> call) => async argument =>
{
    Console.WriteLine($"{name} starts");
    T result = await call(argument);
    Console.WriteLine($"{name} ready");
    return result;
};

async Task<string> Boil(string name)
{
    await Task.Delay(200);
    return name.ToUpper();
}

async Task<int> Count(int boxes)
{
    await Task.Delay(200);
    return boxes * 6;
}

// 1. Wrap a function that makes a string
var boil = Logged<string, string>("tea", Boil);
string tea = await boil("tea");
Console.WriteLine($"main got {tea}");
// 2. Wrap a function that makes a number
var count = Logged<int, int>("eggs", Count);
int eggs = await count(1);
Console.WriteLine($"main got {eggs} eggs");
