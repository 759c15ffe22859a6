async function fry(): Promise<string> {
  throw "egg burnt"; // a string, no Error
}

try {
  fry(); // the await is missing
  console.log("main continues");
} catch (error) {
  console.log(`main caught ${error}`);
}
