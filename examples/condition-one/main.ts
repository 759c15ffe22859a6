import { setTimeout as sleep } from "node:timers/promises";

let cups = 0;
const waiters: (() => void)[] = [];

async function take(name: string) {
  console.log(`${name} starts`);
  while (cups === 0) {
    await new Promise<void>((wake) => waiters.push(wake));
  }
  cups--;
  console.log(`${name} takes it`);
}

function put() {
  console.log("main puts a cup");
  cups++;
  waiters.shift()?.();
}

// 1. Two wait for a cup
const ann = take("ann");
await sleep(100);
const bob = take("bob");
await sleep(100);

// 2. One cup wakes one of them
put();
await sleep(100);

// 3. The next cup wakes the other
put();
await Promise.all([ann, bob]);
