async function serve() {
  throw new AggregateError("toast burnt");
}

try {
  await serve();
} catch (error) {
  const { message, errors } = error as AggregateError;
  console.log(`message: "${message}"`);
  console.log(`errors: ${errors.length}, first: ${errors[0]}`);
}
