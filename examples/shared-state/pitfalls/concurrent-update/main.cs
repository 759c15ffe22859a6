var broken = false;
while (!broken) // again, if nothing went wrong
{
    var plates = new Dictionary<int, string>();
    void Fill(int from)
    {
        for (var n = 0; n < 1000; n++) plates[from + n] = "tea";
    }
    var ann = Task.Run(() => Fill(0));
    var bob = Task.Run(() => Fill(1000));
    try { await Task.WhenAll(ann, bob); }
    catch (InvalidOperationException error)
    {
        Console.WriteLine(error.Message);
        broken = true;
    }
    catch (SystemException) { } // damage of other kinds
}
