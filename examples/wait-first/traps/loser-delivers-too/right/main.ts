import { setTimeout as sleep } from "node:timers/promises";

const orders: string[] = [];
const stop = new AbortController();
const { signal } = stop;

async function order(shop: string, ms: number) {
  await sleep(ms, undefined, { signal });
  orders.push(shop);
  return shop;
}

const calls = [order("ann", 100), order("bob", 300)];
const first = await Promise.race(calls).finally(() => {
  stop.abort();
  return Promise.allSettled(calls);
});
console.log(`main takes the tea from ${first}`);
await sleep(400);
console.log(`main has to pay ${orders.join(", ")}`);
