import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(300);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Call it
console.log("main calls tea");
const tea = make("tea");
console.log("main continues");

// 2. Do something else
await sleep(200);
console.log("main laid the table");

// 3. Await it
console.log(`main got ${await tea}`);
