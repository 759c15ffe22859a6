import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(300);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Call tea
const tea = make("tea");
await sleep(100);

// 2. Call toast
const toast = make("toast");
await sleep(100);
console.log("main called both");

// 3. Await both
console.log(`main got ${await tea}, ${await toast}`);
