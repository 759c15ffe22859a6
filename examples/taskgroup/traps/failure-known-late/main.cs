async Task Fry()
{
    await Task.Delay(100);
    throw new IOException("egg burnt");
}
async Task Brew()
{
    await Task.Delay(900);
    Console.WriteLine("tea ready");
}

try { await Task.WhenAll(Fry(), Brew()); }
catch (IOException e) { Console.WriteLine(e.Message); }
