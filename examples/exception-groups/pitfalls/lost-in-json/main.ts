const burn = async () => {
  throw new Error("toast burnt");
};

try {
  await Promise.any([burn(), burn()]);
} catch (error) {
  console.log(`log: ${error}`);
  console.log(`json: ${JSON.stringify(error)}`);
}
