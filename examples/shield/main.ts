import { setTimeout as sleep } from "node:timers/promises";

const saves = new Set<Promise<void>>();

async function save(): Promise<void> {
  console.log("save starts");
  await sleep(300);
  console.log("save done");
}

async function order(signal: AbortSignal): Promise<void> {
  console.log("order starts");
  signal.throwIfAborted();
  const saving = save(); // without the signal
  saves.add(saving);
  const { promise, reject } =
    Promise.withResolvers<never>();
  const leave = () => reject(signal.reason);
  signal.addEventListener("abort", leave);
  try {
    await Promise.race([saving, promise]);
  } catch (error) {
    console.log("order cancelled");
    throw error;
  } finally {
    signal.removeEventListener("abort", leave);
  }
}

// 1. The order starts a shielded save
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
