class Program
{
    static async void Main()
    {
        await Task.Delay(100);
        Console.WriteLine("tea ready");
    }
}
