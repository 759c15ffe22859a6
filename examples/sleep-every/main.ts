import {
  setInterval as every,
  setTimeout as sleep,
} from "node:timers/promises";

async function ringEvery(ms: number, signal: AbortSignal) {
  for await (const _ of every(ms, undefined, { signal })) {
    console.log("bell rings");
  }
}

// 1. Ring every 300 ms
console.log("main starts the clock");
const control = new AbortController();
const clock = ringEvery(300, control.signal);
await sleep(750);

// 2. Stop it
control.abort();
try {
  await clock;
} catch (error) {
  if ((error as Error).name !== "AbortError") throw error;
  console.log("clock stopped");
}
