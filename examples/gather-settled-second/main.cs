async Task MakeTea()
{
    Console.WriteLine("tea starts");
    await Task.Delay(400);
    Console.WriteLine("tea spilt");
    throw new Exception("tea spilt");
}

async Task MakeToast()
{
    Console.WriteLine("toast starts");
    await Task.Delay(200);
    Console.WriteLine("toast burnt");
    throw new Exception("toast burnt");
}

// 1. Both fail, the toast first
Task both = Task.WhenAll(MakeTea(), MakeToast());
try
{
    await both;
}
catch (Exception error)
{
    Console.WriteLine($"main caught {error.Message}");
}

// 2. Where does the second failure go?
var errors = both.Exception!.InnerExceptions
    .Select(error => error.Message);
string list = string.Join(", ", errors);
Console.WriteLine($"main finds {list}");
Console.WriteLine("main leaves");
