import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, Worker } from "node:worker_threads";

let dishes = 0;

function here(): string {
  if (isMainThread) return "the main thread";
  return "another thread";
}

async function make(name: string) {
  console.log(`${name} starts`);
  await sleep(200);
  dishes += 1;
  console.log(`${name} ready on ${here()}`);
}

async function main() {
  // 1. Stay with main
  await make("tea");

  // 2. Leave for another thread
  const worker = new Worker(new URL(import.meta.url));
  await once(worker, "exit");

  // 3. Come back
  console.log(`main is on ${here()}`);
  console.log(`main counts ${dishes}`);
}

if (isMainThread) await main();
else await make("toast");
