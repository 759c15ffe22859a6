import { setTimeout as sleep } from "node:timers/promises";

class Shop {
  cakes = 1;

  async rush(name: string) {
    console.log(`${name} starts`);
    if (this.cakes > 0) {
      await sleep(200);
      this.cakes -= 1;
      console.log(`${name} got a cake`);
    }
  }

  async buy(name: string) {
    console.log(`${name} starts`);
    await sleep(200);
    if (this.cakes === 0) {
      console.log(`${name} gives up`);
    } else {
      this.cakes -= 1;
      console.log(`${name} got a cake`);
    }
  }
}

// 1. Check, await, take
const shop = new Shop();
let ann = shop.rush("ann");
await sleep(100);
await Promise.all([ann, shop.rush("bob")]);
console.log(`main counts ${shop.cakes} cakes`);

// 2. Await, then check and take
const safe = new Shop();
ann = safe.buy("ann");
await sleep(100);
await Promise.all([ann, safe.buy("bob")]);
console.log(`main counts ${safe.cakes} cakes`);
