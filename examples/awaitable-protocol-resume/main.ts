import { setTimeout as sleep } from "node:timers/promises";

function block(ms: number) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

async function drink(promise: Promise<string>) {
  console.log("guest starts");
  console.log(`guest got ${await promise}`);
  block(200);
  console.log("guest leaves");
}

// 1. A guest waits
const { promise, resolve } =
  Promise.withResolvers<string>();
const guest = drink(promise);
await sleep(100);

// 2. Settle it, then stay busy
console.log("main settles it");
resolve("TEA");
block(100);
console.log("main continues");
await guest;
