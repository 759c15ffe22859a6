await ServeAsync();

async Task ServeAsync()
{
    List<Exception> errors = [new("tea spilt")];
    await Task.Delay(100);
    errors.Add(new("toast burnt"));
    if (errors.Count > 0) throw errors;
}
