async function serve() {
  const errors = [new Error("tea spilt")];
  errors.push(new Error("toast burnt"));
  throw errors;
}

try {
  await serve();
} catch (error) {
  const { message, stack } = error as Error;
  console.log(`main caught ${message}, stack: ${stack}`);
}
