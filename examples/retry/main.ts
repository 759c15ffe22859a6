import { setTimeout as sleep } from "node:timers/promises";

class Spilt extends Error {}

const outcomes = ["spilt", "spilt", "ready"];

async function makeTea() {
  console.log("tea starts");
  await sleep(50);
  const outcome = outcomes.shift() ?? "spilt";
  console.log(`tea ${outcome}`);
  if (outcome === "spilt") throw new Spilt("tea spilt");
  return "TEA";
}

async function retry<T>(
  work: () => Promise<T>,
  attempts: number,
): Promise<T> {
  for (let n = 0; n < attempts - 1; n++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Spilt)) throw error;
      await sleep(Math.random() * 100 * 2 ** n);
    }
  }
  return work();
}

// 1. Spill it twice, then succeed
console.log(`main got ${await retry(makeTea, 3)}`);

// 2. Give up after three attempts
try {
  await retry(makeTea, 3);
} catch (error) {
  console.log(`main caught ${(error as Error).message}`);
}
