Thread.CurrentThread.Priority = ThreadPriority.Highest;
var main = Thread.CurrentThread.Priority;
Console.WriteLine($"main has {main}");

var task = Task.Run(() => Thread.CurrentThread.Priority);
Console.WriteLine($"the task has {await task}");
