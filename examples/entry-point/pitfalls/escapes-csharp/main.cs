await Task.Delay(100);
throw new Exception("egg burnt");
