import { setTimeout as sleep } from "node:timers/promises";

const orders: string[] = [];

async function order(dish: string): Promise<string> {
  orders.push(dish);
  await sleep(100);
  return dish.toUpperCase();
}

const menu = { tea: order("tea"), toast: order("toast") };
console.log("main chooses tea");
console.log(`main got ${await menu.tea}`);
console.log(`main pays for ${orders.join(", ")}`);
