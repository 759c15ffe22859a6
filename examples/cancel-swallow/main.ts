import { setTimeout as sleep } from "node:timers/promises";

async function makeTea(signal: AbortSignal) {
  console.log("tea starts");
  try {
    await sleep(5000, undefined, { signal });
  } catch {
    console.log("tea caught by catch-all");
  }
  try {
    await sleep(200, undefined, { signal });
    console.log("tea waits in full");
  } catch {
    console.log("tea is cut off again");
  }
  return "COLD TEA";
}

// 1. Start a tea that swallows errors
const stop = new AbortController();
const tea = makeTea(stop.signal);
await sleep(100);

// 2. Cancel it
console.log("main cancels tea");
stop.abort();
await sleep(100);

// 3. Await it
console.log(`main got ${await tea}`);
