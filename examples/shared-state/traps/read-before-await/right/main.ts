import { setTimeout as sleep } from "node:timers/promises";

async function findPrice(dish: string) {
  await sleep(dish.length * 50);
  console.log(`${dish} costs ${dish.length}`);
  return dish.length;
}

class Bill {
  total = 0;
  async add(dish: string): Promise<void> {
    const price = await findPrice(dish);
    this.total += price;
  }
}

const bill = new Bill();
await Promise.all([bill.add("tea"), bill.add("toast")]);
console.log(`main counts ${bill.total}`);
