import { setTimeout as sleep } from "node:timers/promises";

async function makeTea(signal: AbortSignal) {
  console.log("tea starts");
  await sleep(100, undefined, { signal });
  console.log("tea spilt");
  throw new Error("tea spilt");
}

async function retry<T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  while (true) {
    signal.throwIfAborted();
    try {
      return await work(signal);
    } catch (error) {
      if (signal.aborted) throw error;
      await sleep(200, undefined, { signal });
    }
  }
}

// 1. Cancel during the pause
const stop = new AbortController();
setTimeout(() => {
  console.log("main cancels");
  stop.abort();
}, 200);
await retry(makeTea, stop.signal).catch(() => {
  console.log("main stops retrying");
});

// 2. A limit for all attempts
const limit = AbortSignal.timeout(500);
await retry(makeTea, limit).catch(() => {
  console.log("main gave up on tea");
});
