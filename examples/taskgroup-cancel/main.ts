import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  console.log(`${name} starts`);
  try {
    await sleep(ms, undefined, { signal });
    console.log(`${name} ready`);
  } catch (error) {
    console.log(`${name} cancelled`);
    throw error;
  }
}

// 1. Start two in a group
const stop = new AbortController();
const group = Promise.allSettled([
  make("tea", 5000, stop.signal),
  make("toast", 100, stop.signal),
]);
await sleep(200);

// 2. End the group early
console.log("main ends the group");
stop.abort();
await group;

// 3. Continue without an error
console.log("main continues");
