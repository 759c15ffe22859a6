var gate = new object();

Monitor.Enter(gate);
await Task.Delay(100);
Monitor.Exit(gate);
