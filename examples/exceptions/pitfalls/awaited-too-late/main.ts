import { setTimeout as sleep } from "node:timers/promises";

async function fry(): Promise<string> {
  await sleep(100);
  throw new Error("egg burnt");
}

const egg = fry();
await sleep(200); // something slow; egg fails meanwhile
try {
  console.log(`main got ${await egg}`);
} catch {
  console.log("main caught egg burnt");
}
