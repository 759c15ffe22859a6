using var stop = new CancellationTokenSource();
async Task Fry()
{
    await Task.Delay(100, stop.Token);
    throw new IOException("egg burnt");
}
async Task Brew()
{
    await Task.Delay(900, stop.Token);
    Console.WriteLine("tea ready");
}
async Task Watch(Task call)
{
    try { await call; }
    catch { stop.Cancel(); throw; }
}

try { await Task.WhenAll(Watch(Fry()), Watch(Brew())); }
catch (IOException e) { Console.WriteLine(e.Message); }
