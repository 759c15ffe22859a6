async Task MakeToast()
{
    await Task.Delay(100);
    throw new Exception("toast burnt");
}

await Task.WhenAny(MakeToast(), Task.Delay(300));
Console.WriteLine("main is happy");
