import { setTimeout as sleep } from "node:timers/promises";

async function drink(name: string, cup: Promise<string>) {
  console.log(`${name} starts`);
  console.log(`${name} got ${await cup}`);
}

const { promise, resolve } =
  Promise.withResolvers<string>();

function settle(cup: string) {
  console.log(`main settles it with ${cup}`);
  resolve(cup);
}

// 1. Ann waits for it
const ann = drink("ann", promise);
await sleep(200);

// 2. The first value settles it
settle("TEA");
await ann;

// 3. A second value comes too late
settle("COCOA");

// 4. Bob waits after it is settled
await drink("bob", promise);
