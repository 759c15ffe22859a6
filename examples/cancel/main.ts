import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  ms: number,
  signal: AbortSignal,
): Promise<string> {
  console.log(`${name} starts`);
  try {
    await sleep(ms, undefined, { signal });
    console.log(`${name} ready`);
    return name.toUpperCase();
  } finally {
    console.log(`${name} cleans up`);
  }
}

// 1. Start the tea
const stopTea = new AbortController();
const tea = make("tea", 5000, stopTea.signal);
await sleep(200);

// 2. Cancel it while it sleeps
console.log("main cancels tea");
stopTea.abort();
try {
  await tea;
} catch (error) {
  if ((error as Error).name !== "AbortError") throw error;
  console.log("main caught tea cancelled");
}

// 3. Cancel the toast after it is ready
const stopToast = new AbortController();
const toast = make("toast", 100, stopToast.signal);
await sleep(300);
console.log("main cancels toast");
stopToast.abort();
console.log(`main got ${await toast}`);
