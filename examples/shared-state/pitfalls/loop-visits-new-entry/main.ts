import { setTimeout as sleep } from "node:timers/promises";

const orders = new Map([["tea", 1]]);

async function serve() {
  for (const name of orders.keys()) {
    await sleep(100);
    console.log(`${name} served`);
  }
}

const waiter = serve();
orders.set("jam", 1);
await waiter;
