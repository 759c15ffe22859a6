import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  await sleep(ms);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Start it now
const tea = make("tea", 300);
await sleep(200);
console.log("main laid the table");
console.log(`main got ${await tea}`);

// 2. Start it later
const toast = () => make("toast", 200);
await sleep(200);
console.log("main cut the bread");
console.log(`main got ${await toast()}`);
