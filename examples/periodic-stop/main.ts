import {
  setInterval,
  setTimeout as sleep,
} from "node:timers/promises";

type Work = () => Promise<void>;

async function makeTea(signal?: AbortSignal) {
  console.log("tea starts");
  await sleep(200, undefined, { signal }).catch((error) => {
    console.log("tea cancelled");
    throw error;
  });
  console.log("tea ready");
}

async function runUntil(signal: AbortSignal, work: Work) {
  const ticks = setInterval(100, undefined, { signal });
  for await (const _ of ticks) {
    signal.throwIfAborted();
    await work();
  }
}

// 1. Let the run finish
const stop = new AbortController();
let clock = runUntil(stop.signal, makeTea);
await sleep(200);
console.log("main asks the clock to stop");
stop.abort();
await Promise.allSettled([clock]);
console.log("clock stops");

// 2. Cut the run off
const cut = new AbortController();
clock = runUntil(cut.signal, () => makeTea(cut.signal));
await sleep(200);
console.log("main cancels the clock");
cut.abort();
await Promise.allSettled([clock]);
