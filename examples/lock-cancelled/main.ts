import { setTimeout as sleep } from "node:timers/promises";

const { locks } = navigator;

async function take(
  name: string,
  ms: number,
  signal?: AbortSignal,
) {
  await locks.request("jar", { signal }, async () => {
    try {
      console.log(`${name} starts`);
      await sleep(ms, undefined, { signal });
      console.log(`${name} ready`);
    } catch (error) {
      console.log(`${name} cancelled`);
      throw error;
    }
  });
}

// 1. Ann has it, three others wait
const halt = new AbortController();
const stop = new AbortController();
const ann = take("ann", 5000, halt.signal);
await sleep(100);
const bob = take("bob", 100, stop.signal);
const cid = take("cid", 100);
await sleep(100);
const dan = take("dan", 100);
await sleep(100);

// 2. Cancel Bob, who waits
console.log("main cancels bob");
stop.abort();
await Promise.allSettled([bob]);
console.log("bob cancelled");
await sleep(100);

// 3. Cancel Ann, who has it
console.log("main cancels ann");
halt.abort();
await Promise.allSettled([ann, cid, dan]);
