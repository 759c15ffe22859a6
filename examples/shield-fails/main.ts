import { setTimeout as sleep } from "node:timers/promises";

async function save(): Promise<void> {
  console.log("save starts");
  await sleep(300);
  console.log("save fails");
  throw new Error("disk full");
}

async function order(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise, reject } =
    Promise.withResolvers<never>();
  const leave = () => reject(signal.reason);
  signal.addEventListener("abort", leave);
  try {
    await Promise.race([save(), promise]);
  } finally {
    signal.removeEventListener("abort", leave);
  }
}

function hook(error: Error): void {
  console.log("hook got", error.message);
}

process.on("unhandledRejection", hook);
// 1. Cancel the order, not its save
const stop = new AbortController();
const task = order(stop.signal);
await sleep(100);
stop.abort();
try {
  await task;
} catch (error) {
  if (error !== stop.signal.reason) throw error;
  console.log("main caught order cancelled");
}
// 2. The save fails later
await sleep(500);
console.log("main ends");
