import { setTimeout as sleep } from "node:timers/promises";

class Kitchen {
  #fuel = "gas";

  get fuel() {
    return this.#fuel;
  }

  async set fuel(fuel: string) {
    await sleep(100);
    this.#fuel = fuel;
  }
}

const kitchen = new Kitchen();
kitchen.fuel = "wood";
console.log(`main got ${kitchen.fuel}`);
