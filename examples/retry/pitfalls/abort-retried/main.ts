import { setTimeout as sleep } from "node:timers/promises";

const stop = AbortSignal.timeout(400);

async function makeTea() {
  console.log("tea starts");
  await sleep(250, undefined, { signal: stop });
  throw new Error("tea spilt");
}

for (let n = 1; n <= 5; n++) {
  try {
    await makeTea();
  } catch (error) {
    console.log(`main caught ${(error as Error).name}`);
  }
}
