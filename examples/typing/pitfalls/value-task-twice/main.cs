using System.Threading.Channels;

var dishes = Channel.CreateUnbounded<string>();
ValueTask<string> read = dishes.Reader.ReadAsync();
dishes.Writer.TryWrite("tea");
Console.WriteLine($"main got {await read}");
Console.WriteLine($"main got {await read}");
