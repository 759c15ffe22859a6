import { setTimeout as sleep } from "node:timers/promises";

const stop = new AbortController();
const { signal } = stop;
setTimeout(() => stop.abort(), 400);

async function makeTea() {
  console.log("tea starts");
  await sleep(250, undefined, { signal });
  throw new Error("tea spilt");
}

for (let n = 1; n <= 4; n++) {
  try {
    await makeTea();
    break;
  } catch (error) {
    console.log(`main caught ${(error as Error).name}`);
  }
}
