import { setTimeout as sleep } from "node:timers/promises";

const saves = new Set<Promise<void>>();

async function save(): Promise<void> {
  console.log("save starts");
  await sleep(300);
  console.log("save done");
}

async function order(signal: AbortSignal): Promise<void> {
  console.log("order starts");
  const saving = save(); // without the signal
  saves.add(saving);
  const aborted = new Promise((_, reject) => {
    signal.addEventListener("abort", () =>
      reject(signal.reason),
    );
  });
  try {
    await Promise.race([saving, aborted]);
  } catch (error) {
    console.log("order cancelled");
    throw error;
  }
}

// 1. The order saves, shielded
const stop = new AbortController();
const task = order(stop.signal);
await sleep(100);
// 2. Cancel the order
console.log("main cancels order");
stop.abort();
try {
  await task;
} catch (error) {
  if (error !== stop.signal.reason) throw error;
  console.log("main caught order cancelled");
}
// 3. The save continues
await Promise.all(saves);
console.log("main ends");
