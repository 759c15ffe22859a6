import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  await sleep(ms);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Wait for the first
const first = await Promise.race([
  make("tea", 400),
  make("toast", 200),
]);
console.log(`main got ${first}`);

// 2. Is the tea still being made?
await sleep(300);
console.log("main leaves");
