async Task Fail(string text)
{
    await Task.Delay(100);
    throw new Exception(text);
}

async Task MakeAll()
{
    await Task.WhenAll(Fail("tea spilt"), Fail("toast burnt"));
}

var all = MakeAll();
await Task.WhenAny(all);
var errors = all.Exception!.InnerExceptions;
Console.WriteLine($"errors: {errors.Count}");
