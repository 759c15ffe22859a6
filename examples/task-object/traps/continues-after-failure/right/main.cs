async Task Pay()
{
    await Task.Delay(100);
    throw new IOException("card refused");
}

try
{
    await Pay();
    Console.WriteLine("shop ships the cake");
    Console.WriteLine("main saw no error");
}
catch (IOException error)
{
    Console.WriteLine($"main caught {error.Message}");
}
