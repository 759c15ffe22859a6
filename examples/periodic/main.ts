import {
  setInterval,
  setTimeout as sleep,
} from "node:timers/promises";

async function makeTea() {
  console.log("tea starts");
  await sleep(100);
  console.log("tea ready");
}

async function runEvery(
  ms: number,
  work: () => Promise<void>,
  signal: AbortSignal,
) {
  const ticks = setInterval(ms, undefined, { signal });
  for await (const _ of ticks) {
    signal.throwIfAborted();
    await work();
  }
}

// 1. Make tea every 250 ms
console.log("clock starts");
const stop = new AbortController();
const clock = runEvery(250, makeTea, stop.signal);
await sleep(700);

// 2. Stop the clock
stop.abort();
try {
  await clock;
} catch (error) {
  if ((error as Error).name !== "AbortError") throw error;
  console.log("clock stops");
}
