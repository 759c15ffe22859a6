async IAsyncEnumerable<string> Kitchen()
{
    await Task.Delay(500);
    yield return "tea";
}

var items = Kitchen().GetAsyncEnumerator();
var tea = items.MoveNextAsync();
await Task.Delay(100);
Console.WriteLine("main closes the kitchen");
await items.DisposeAsync();
