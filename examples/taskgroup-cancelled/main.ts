import { setTimeout as sleep } from "node:timers/promises";

async function makeTea(signal: AbortSignal) {
  console.log("tea starts");
  try {
    await sleep(5000, undefined, { signal });
  } finally {
    console.log("tea cancelled");
    await sleep(200);
    console.log("tea is clean");
  }
}

async function makeToast(signal: AbortSignal) {
  console.log("toast starts");
  await sleep(100, undefined, { signal });
  console.log("toast ready");
}

async function makeBreakfast(signal: AbortSignal) {
  const tasks = [makeTea(signal), makeToast(signal)];
  await Promise.allSettled(tasks);
  signal.throwIfAborted();
  await Promise.all(tasks);
}

// 1. A task runs the group
const stop = new AbortController();
const breakfast = makeBreakfast(stop.signal);
await sleep(400);

// 2. Cancel that task
console.log("main cancels breakfast");
stop.abort();
await sleep(100);

// 3. Await it
try {
  await breakfast;
} catch (error) {
  if (error !== stop.signal.reason) throw error;
  console.log("main caught breakfast cancelled");
}
