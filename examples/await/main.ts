import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  await sleep(ms);
  if (name === "egg") throw new Error("egg burnt");
  console.log(`${name} ready`);
  return name.toUpperCase();
}

async function ring() {
  await sleep(200);
  console.log("bell rings");
}

// 1. Only the caller waits
const bell = ring();
await make("tea", 400);
await bell;

// 2. One await after the other
const toast = await make("toast", 100);
const jam = await make("jam", 100);
console.log(`main got ${toast}, ${jam}`);

// 3. An error reaches the caller
try {
  await make("egg", 100);
} catch (error) {
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}
