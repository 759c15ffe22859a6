Console.WriteLine($"main got {await new Order()}");

class Order
{
    public Order GetAwaiter() => this;
    public bool IsCompleted => true;
    public string GetResult() => "TEA";
}
