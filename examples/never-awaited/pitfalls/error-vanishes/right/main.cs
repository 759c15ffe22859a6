async Task Save()
{
    await Task.Delay(100);
    throw new IOException("disk full");
}

try
{
    await Save();
    await Task.Delay(300);
    Console.WriteLine("main saw no error");
}
catch (IOException error)
{
    Console.WriteLine($"main caught {error.Message}");
}
