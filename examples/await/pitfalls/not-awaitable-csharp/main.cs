int Count() => 1;

int cups = await Count();
Console.WriteLine($"main got {cups}");
