import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  ms: number,
): Promise<void> {
  console.log(`${name} starts`);
  try {
    await sleep(ms);
    console.log(`${name} ready`);
  } finally {
    console.log(`${name} cleared`);
  }
}

// 1. Drop the handle
void make("tea", 200);
await sleep(500);
console.log("main continues");

// 2. End main while a task runs
void make("toast", 600);
await sleep(100);
console.log("main ends");
