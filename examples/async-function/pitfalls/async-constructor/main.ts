import { setTimeout as sleep } from "node:timers/promises";

class Kettle {
  async constructor() {
    await sleep(100);
  }
}

const kettle = new Kettle();
console.log("main got a kettle", kettle);
