import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread } from "node:worker_threads";

function here(): string {
  if (isMainThread) return "the main thread";
  return "another thread";
}

async function make(name: string) {
  console.log(`${name} starts`);
  console.log(`${name} is on ${here()}`);
  await sleep(200);
  console.log(`${name} ready on ${here()}`);
}

// 1. Await a call
await make("tea");

// 2. Start a task
const toast = make("toast");
await toast;

// 3. Back in main
console.log(`main ends on ${here()}`);
