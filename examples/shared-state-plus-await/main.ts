import { setTimeout as sleep } from "node:timers/promises";

async function price(dish: string): Promise<number> {
  console.log(`${dish} starts`);
  await sleep(dish === "tea" ? 300 : 100);
  console.log(`${dish} ready`);
  return dish === "tea" ? 2 : 3;
}

class Bill {
  total = 0;

  async add(dish: string) {
    this.total += await price(dish);
  }

  async pay(dish: string) {
    const cost = await price(dish);
    this.total += cost;
  }
}

// 1. The await is part of the addition
const bill = new Bill();
let tea = bill.add("tea");
await sleep(100);
await Promise.all([tea, bill.add("toast")]);
console.log(`main counts ${bill.total}`);

// 2. Await first, then add
const safe = new Bill();
tea = safe.pay("tea");
await sleep(100);
await Promise.all([tea, safe.pay("toast")]);
console.log(`main counts ${safe.total}`);
