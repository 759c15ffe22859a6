await Task.Factory.StartNew(async () =>
{
    Console.WriteLine("tea starts");
    await Task.Delay(300);
    Console.WriteLine("tea ready");
});
Console.WriteLine("main drinks too early");
