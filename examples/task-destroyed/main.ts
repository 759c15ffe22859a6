import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  cleanup: number,
  signal: AbortSignal,
): Promise<void> {
  console.log(`${name} starts`);
  try {
    await sleep(5000, undefined, { signal });
  } finally {
    await sleep(cleanup);
    console.log(`${name} gone`);
  }
}

// 1. Start tasks, and keep them
const stop = new AbortController();
const tasks = [
  make("tea", 100, stop.signal),
  make("toast", 200, stop.signal),
];
const all = Promise.allSettled(tasks);
await sleep(200);

// 2. Cancel them all
console.log("main cancels all");
stop.abort();

// 3. Await them all
await all;
console.log("main ends");
