async Task Serve(Func<string, Task<string>> make)
{
    Console.WriteLine($"main got {await make("tea")}");
}

string Pour(string name) => name.ToUpper();

await Serve(Pour);
