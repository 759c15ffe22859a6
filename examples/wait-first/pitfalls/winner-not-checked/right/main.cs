async Task MakeToast()
{
    await Task.Delay(100);
    throw new Exception("toast burnt");
}

try
{
    await await
        Task.WhenAny(MakeToast(), Task.Delay(300));
    Console.WriteLine("main is happy");
}
catch (Exception e) { Console.WriteLine(e.Message); }
