let tries = 0;

async function fry(): Promise<string> {
  tries += 1;
  if (tries < 2) throw new Error(`try ${tries}: egg burnt`);
  return "EGG";
}

const egg = fry();
for (let left = 3; left > 0; left -= 1) {
  try {
    console.log(`main got ${await egg}`);
    break;
  } catch (error) {
    console.log(`main caught ${(error as Error).message}`);
  }
}
console.log(`fry ran ${tries} time`);
