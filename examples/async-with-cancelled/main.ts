import { setTimeout as sleep } from "node:timers/promises";

async function start(): Promise<AsyncDisposable> {
  console.log("oven starts");
  await sleep(100);
  return {
    async [Symbol.asyncDispose]() {
      await sleep(200);
      console.log("oven off");
    },
  };
}

async function bake(signal: AbortSignal) {
  await using _oven = await start();
  console.log("cake starts");
  await sleep(5000, undefined, { signal });
}

// 1. Use the oven
const stop = new AbortController();
const cake = bake(stop.signal);
await sleep(300);

// 2. Cancel the body
console.log("main cancels cake");
stop.abort();
try {
  await cake;
} catch {
  console.log("main sees cake cancelled");
}
