var source = new TaskCompletionSource<string>();
source.SetResult("TEA");
source.SetResult("COCOA");
