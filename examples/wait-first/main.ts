import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  ms: number,
  signal: AbortSignal,
): Promise<string> {
  console.log(`${name} starts`);
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    console.log(`${name} cancelled`);
    throw error;
  }
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Start both, keep the first
const stop = new AbortController();
const tea = make("tea", 400, stop.signal);
const toast = make("toast", 200, stop.signal);
const first = await Promise.race([tea, toast]).finally(
  () => {
    stop.abort();
    return Promise.allSettled([tea, toast]);
  },
);

// 2. Use what came first
console.log(`main got ${first}`);
