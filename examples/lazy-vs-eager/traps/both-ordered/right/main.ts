import { setTimeout as sleep } from "node:timers/promises";

const orders: string[] = [];

async function order(dish: string): Promise<string> {
  orders.push(dish);
  await sleep(100);
  return dish.toUpperCase();
}

const tea = () => order("tea");
const toast = () => order("toast");
const isHungry = process.argv.includes("hungry");
const choice = isHungry ? toast : tea;
console.log(`main got ${await choice()}`);
console.log(`main pays for ${orders.join(", ")}`);
