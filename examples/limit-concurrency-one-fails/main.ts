import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  console.log(`${name} starts`);
  await sleep(ms, undefined, { signal }).catch((error) => {
    console.log(`${name} cancelled`);
    throw error;
  });
  if (name === "toast") {
    console.log(`${name} burnt`);
    throw new Error(`${name} burnt`);
  }
  console.log(`${name} ready`);
}

const menu = { tea: 400, toast: 200, egg: 200 };
const stop = new AbortController();
const rest = Object.entries(menu).values();

async function runWorker() {
  for (const [name, ms] of rest) {
    stop.signal.throwIfAborted();
    await make(name, ms, stop.signal);
  }
}

// 1. The toast burns, the egg still waits
const workers = [runWorker(), runWorker()];
try {
  await Promise.all(workers).finally(() => {
    stop.abort();
    return Promise.allSettled(workers);
  });
} catch (error) {
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}

// 2. Does the egg get its place?
await sleep(300);
console.log("main leaves, no egg");
