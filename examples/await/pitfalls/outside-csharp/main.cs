async Task<string> Make(string name)
{
    await Task.Delay(100);
    return name.ToUpper();
}

void Serve()
{
    string tea = await Make("tea");
    Console.WriteLine($"main got {tea}");
}

Serve();
