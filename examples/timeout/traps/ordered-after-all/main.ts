import { setTimeout as sleep } from "node:timers/promises";

const orders: string[] = [];

async function order(dish: string): Promise<string> {
  await sleep(300);
  orders.push(dish);
  return dish;
}

const late = sleep(100, "late");
const tea = await Promise.race([order("tea"), late]);
if (tea === "late") console.log("main gave up on tea");
await sleep(400);
console.log(`main has orders to pay: ${orders.length}`);
