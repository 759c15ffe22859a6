import { setTimeout as sleep } from "node:timers/promises";
import { threadId } from "node:worker_threads";

async function hold() {
  const end = performance.now() + 300;
  while (performance.now() < end); // blocks its thread
}

let cups = 0;
async function count() {
  for (let i = 0; i < 100_000; i++) cups += 1;
}

// 1. Continue after an await
const before = threadId;
await sleep(100);
const same = threadId === before;
console.log(`main on ${same ? "same" : "other"} thread`);

// 2. Two tasks block their threads
const start = performance.now();
await Promise.all([hold(), hold()]);
const inTurn = performance.now() - start >= 600;
console.log(`both ran ${inTurn ? "in turn" : "together"}`);

// 3. Two tasks count together
await Promise.all([count(), count()]);
console.log(`main counted ${cups}`);
