var bell = new TaskCompletionSource();

bell.SetResult();
Console.WriteLine("main rings");
bell.SetResult();
Console.WriteLine("main rings again");
