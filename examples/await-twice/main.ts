import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(200);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Await it
const tea = make("tea");
console.log(`main got ${await tea}`);

// 2. Await it again
console.log(`main got ${await tea}`);
