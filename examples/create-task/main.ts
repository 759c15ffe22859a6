import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  ms: number,
): Promise<string> {
  console.log(`${name} starts`);
  await sleep(ms);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Start the tea, do not wait for it
const task = make("tea", 400);
await sleep(100);
console.log("main continues");

// 2. Make toast meanwhile
const toast = await make("toast", 200);

// 3. Wait for the tea
const tea = await task;
console.log(`main got ${toast}, ${tea}`);
