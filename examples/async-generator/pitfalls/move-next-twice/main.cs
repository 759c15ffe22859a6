async IAsyncEnumerable<string> Kitchen()
{
    foreach (var item in new[] { "tea", "toast" })
    {
        await Task.Delay(100);
        yield return item;
    }
}

var items = Kitchen().GetAsyncEnumerator();
var tea = items.MoveNextAsync();
var toast = items.MoveNextAsync();
await tea;
await toast;
await Task.Delay(300);
