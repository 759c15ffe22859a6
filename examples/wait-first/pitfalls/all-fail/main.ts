import { setTimeout } from "node:timers/promises";

async function make(name: string, ms: number) {
  await setTimeout(ms);
  throw new Error(`${name} burnt`);
}

const calls = [make("toast", 100), make("egg", 200)];
const first = await Promise.any(calls);
console.log(`main got ${first}`);
