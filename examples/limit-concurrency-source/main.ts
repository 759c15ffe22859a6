import { setTimeout as sleep } from "node:timers/promises";

const menu = new Map([
  ["tea", 300],
  ["toast", 500],
  ["egg", 400],
]);

async function* takeOrders() {
  for (const order of menu) {
    await sleep(100);
    console.log(`shop takes ${order[0]}`);
    yield order;
  }
}

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  await sleep(ms);
  console.log(`${name} ready`);
}

// 1. Take an order when a place is free
const orders = takeOrders();
const runWorker = async () => {
  for await (const [name, ms] of orders) {
    await make(name, ms);
  }
};
await Promise.all([runWorker(), runWorker()]);

// 2. No orders left
console.log("shop closes");
