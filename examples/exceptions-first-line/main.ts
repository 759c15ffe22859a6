import { setTimeout as sleep } from "node:timers/promises";

async function brew(cups: number): Promise<string> {
  if (cups < 1) {
    throw new Error(`${cups} cups`);
  }
  await sleep(200);
  return `${cups} CUPS`;
}

// 1. Call it with a bad argument
const tea = brew(0);
console.log("main continues");

// 2. Await the call
try {
  console.log(`main got ${await tea}`);
} catch (error) {
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}
