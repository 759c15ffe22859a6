import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  await sleep(ms);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. One after the other
await make("tea", 300);
await make("toast", 200);

// 2. Both at the same time
const [tea, toast] = await Promise.all([
  make("tea", 300),
  make("toast", 200),
]);

// 3. Results in call order
console.log(`main got ${tea}, ${toast}`);
