import { setTimeout as sleep } from "node:timers/promises";

const bell = Promise.withResolvers<void>();

async function guest(name: string, ms: number) {
  console.log(`${name} starts`);
  await bell.promise;
  await sleep(ms);
  console.log(`${name} comes`);
}

// 1. Two wait for the bell
const ann = guest("ann", 100);
await sleep(100);
const bob = guest("bob", 200);
await sleep(100);

// 2. One signal wakes both
console.log("main rings");
bell.resolve();
await Promise.all([ann, bob]);

// 3. A late guest does not wait
console.log("main rings again");
bell.resolve();
await guest("cid", 100);
