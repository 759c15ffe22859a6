import { setTimeout as sleep } from "node:timers/promises";

let missing = 2;
let all = Promise.withResolvers<boolean>();

async function meet(): Promise<boolean> {
  missing--;
  if (missing > 0) return all.promise;
  all.resolve(true);
  all = Promise.withResolvers();
  missing = 2;
  return true;
}

async function guest(name: string, pause: number) {
  console.log(`${name} starts`);
  const met = await Promise.race([
    meet(),
    sleep(300, false),
  ]);
  if (!met) {
    console.log(`${name} gives up`);
    return;
  }
  await sleep(pause);
  console.log(`${name} continues`);
}

// 1. Ann waits in vain
await guest("ann", 100);

// 2. Bob comes
const bob = guest("bob", 100);
await sleep(200);

// 3. Cid comes
await guest("cid", 200);
await bob;
