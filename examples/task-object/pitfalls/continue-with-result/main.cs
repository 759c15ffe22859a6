async Task<string> MakeTea()
{
    await Task.Delay(100);
    throw new Exception("tea burnt");
}

var length = MakeTea().ContinueWith(tea => tea.Result.Length);
try
{
    Console.WriteLine(length.Result);
}
catch (AggregateException error)
{
    Console.WriteLine(error.Message);
}
