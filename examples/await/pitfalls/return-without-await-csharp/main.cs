async Task<string> Fry()
{
    await Task.Delay(100);
    throw new Exception("egg burnt");
}

Task<string> Order()
{
    try
    {
        return Fry();
    }
    catch
    {
        return Task.FromResult("TOAST INSTEAD");
    }
}

Console.WriteLine($"main got {await Order()}");
