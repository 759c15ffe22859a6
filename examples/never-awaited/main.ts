import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(200);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Call it, drop what it returns
console.log("main calls tea");
void make("tea"); // without it, the linter warns
console.log("main continues");

// 2. Wait for 400 ms
await sleep(400);
console.log("main ends");
