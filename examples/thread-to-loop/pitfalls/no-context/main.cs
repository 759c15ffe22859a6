var scheduler =
    TaskScheduler.FromCurrentSynchronizationContext();
await Task.Factory.StartNew(
    () => Console.WriteLine("bell rings"),
    CancellationToken.None,
    TaskCreationOptions.None,
    scheduler);
