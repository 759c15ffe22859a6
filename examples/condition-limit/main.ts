import { setTimeout as sleep } from "node:timers/promises";

let cups = 0;
const waiters = new Set<() => void>();

async function take(name: string, ms: number) {
  console.log(`${name} starts`);
  const limit = sleep(ms);
  while (cups === 0) {
    const waiter = Promise.withResolvers<void>();
    waiters.add(waiter.resolve);
    await Promise.race([waiter.promise, limit]);
    if (waiters.delete(waiter.resolve)) {
      console.log(`${name} gives up`);
      return;
    }
    console.log(`${name} wakes`);
  }
  cups--;
  console.log(`${name} takes it`);
}

function signal(newCups: number) {
  cups += newCups;
  const [first] = waiters;
  if (!first) return;
  waiters.delete(first);
  first();
}

// 1. A signal comes too early
console.log("main signals");
signal(0);
await take("ann", 300);

// 2. Ann gives up, Bob waits
const ann = take("ann", 300);
await sleep(100);
const bob = take("bob", 800);
await sleep(400);

// 3. One cup, one signal
console.log("main puts a cup");
signal(1);
await Promise.all([ann, bob]);
