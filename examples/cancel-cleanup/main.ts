import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string, signal: AbortSignal) {
  console.log(`${name} starts`);
  try {
    await sleep(5000, undefined, { signal });
  } finally {
    console.log(`${name} washes up`);
    await sleep(200);
    console.log(`${name} is clean`);
  }
}

// 1. Start the tea
const stop = new AbortController();
const tea = make("tea", stop.signal);
await sleep(100);

// 2. Cancel it: its cleanup awaits
console.log("main cancels tea");
stop.abort();
try {
  await tea;
} catch (error) {
  if (!stop.signal.aborted) throw error;
  console.log("main caught tea cancelled");
}

// 3. Cancel the toast before it starts
console.log("main cancels toast");
const toast = make("toast", stop.signal);
try {
  await toast;
} catch (error) {
  if (!stop.signal.aborted) throw error;
  console.log("main caught toast cancelled");
}
