import { setTimeout as sleep } from "node:timers/promises";

const waiters: (() => void)[] = [];

function wait(): Promise<void> {
  return new Promise((wake) => waiters.push(wake));
}

const ann = Promise.race([wait(), sleep(100)]);
const bob = wait().then(() => console.log("bob continues"));
await ann;
console.log("ann gave up");
waiters.shift()?.();
await Promise.race([bob, sleep(100)]);
console.log("main leaves");
