import { setTimeout as sleep } from "node:timers/promises";

let bell = Promise.withResolvers<void>();

function ring() {
  console.log("main rings");
  bell.resolve();
  bell = Promise.withResolvers<void>();
}

async function guest(name: string) {
  console.log(`${name} starts`);
  await bell.promise;
  await sleep(100);
  console.log(`${name} comes`);
}

// 1. Ring for those who wait
const ann = guest("ann");
await sleep(100);
ring();
await ann;

// 2. A late guest waits
const bob = guest("bob");
await sleep(300);

// 3. Ring again
ring();
await bob;
