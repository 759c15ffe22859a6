import { setTimeout as sleep } from "node:timers/promises";

class Kitchen {
  readonly ready = this.heat();

  async heat(): Promise<void> {
    await sleep(100);
    throw new Error("no gas");
  }
}

const kitchen = new Kitchen();
console.log("main lays the table");
await sleep(200);
try {
  await kitchen.ready;
} catch {
  console.log("main caught no gas");
}
