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
  await sleep(200, undefined, { signal });
  console.log("toast burnt");
  throw new Error("toast burnt");
}

// 1. The toast burns early
try {
  const stop = new AbortController();
  const { signal } = stop;
  const tasks = [makeTea(signal), makeToast(signal)];
  await Promise.all(tasks).finally(() => {
    stop.abort();
    return Promise.allSettled(tasks);
  });
} catch (error) {
  // 2. What reaches main
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}
