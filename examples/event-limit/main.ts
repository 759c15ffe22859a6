import { setTimeout as sleep } from "node:timers/promises";

const bell = Promise.withResolvers<boolean>();

async function guest(name: string, limit: number) {
  console.log(`${name} starts`);
  const late = sleep(limit, false);
  if (await Promise.race([bell.promise, late])) {
    console.log(`${name} comes`);
  } else {
    console.log(`${name} gives up`);
  }
}

// 1. The limit is too short
await guest("ann", 200);

// 2. The bell rings in time
const bob = guest("bob", 600);
await sleep(200);
console.log("main rings");
bell.resolve(true);
await bob;
