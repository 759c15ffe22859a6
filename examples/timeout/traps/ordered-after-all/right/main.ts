import { setTimeout as sleep } from "node:timers/promises";

const orders: string[] = [];

async function order(dish: string, signal: AbortSignal) {
  await sleep(300, undefined, { signal });
  orders.push(dish);
  return dish;
}

const limit = AbortSignal.timeout(100);
try {
  await order("tea", limit);
} catch (error) {
  if (!limit.aborted) throw error;
  console.log("main gave up on tea");
}
await sleep(400);
console.log(`main has orders to pay: ${orders.length}`);
