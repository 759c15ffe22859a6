Func<string, string> make = name => name.ToUpper();

var tea = await Task.Factory.FromAsync(
    make.BeginInvoke("tea", null, null), make.EndInvoke);
Console.WriteLine($"main got {tea}");
