async function fry(): Promise<string> {
  throw "egg burnt"; // a string, no Error
}

try {
  fry(); // the await is missing
  console.log("main goes on");
} catch (error) {
  console.log(`main caught ${error}`);
}
