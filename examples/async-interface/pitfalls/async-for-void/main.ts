import { setTimeout as sleep } from "node:timers/promises";

interface Listener {
  onReady(): void;
}

class Waiter implements Listener {
  async onReady() {
    await sleep(100);
    throw new Error("tea spilt");
  }
}

const waiter: Listener = new Waiter();
try {
  waiter.onReady();
  console.log("main continues");
} catch {
  console.log("main caught tea spilt");
}
