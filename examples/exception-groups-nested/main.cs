async Task MakeBreakfast()
{
    await Task.Delay(200);
    var tea = new Exception("tea spilt");
    var milk = new Exception("milk sour");
    var toast = new Exception("toast burnt");
    throw new AggregateException("breakfast",
        new AggregateException("drinks", tea, milk), toast);
}

try
{
    await MakeBreakfast();
}
catch (AggregateException all)
{
    // 1. Log the group
    Console.WriteLine($"main logs {all.Message}");

    // 2. Count the errors in it
    var top = all.InnerExceptions.Count;
    var flat = all.Flatten().InnerExceptions.Count;
    Console.WriteLine($"main finds {top} at the top");
    Console.WriteLine($"main finds {flat} in all");
}
