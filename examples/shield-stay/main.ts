import { setTimeout as sleep } from "node:timers/promises";

async function save(): Promise<void> {
  console.log("save starts");
  await sleep(300);
  console.log("save done");
}

async function order(signal: AbortSignal): Promise<void> {
  console.log("order starts");
  await save(); // without the signal
  if (signal.aborted) {
    console.log("order cancelled");
    throw signal.reason;
  }
}

// 1. The order starts a save
const stop = new AbortController();
const task = order(stop.signal);
await sleep(100);
// 2. Cancel the order: the save comes first
console.log("main cancels order");
stop.abort();
try {
  await task;
} catch (error) {
  if (error !== stop.signal.reason) throw error;
  console.log("main caught order cancelled");
}
