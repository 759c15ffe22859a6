import { setTimeout as sleep } from "node:timers/promises";

class Order implements PromiseLike<string> {
  readonly name: string;
  readonly ms: number;
  constructor(name: string, ms: number) {
    this.name = name;
    this.ms = ms;
  }

  async make(): Promise<string> {
    console.log(`${this.name} starts`);
    await sleep(this.ms);
    console.log(`${this.name} ready`);
    return this.name.toUpperCase();
  }

  then: PromiseLike<string>["then"] = (resolve, reject) =>
    this.make().then(resolve, reject);
}

// 1. Make two objects
const tea = new Order("tea", 200);
const toast = new Order("toast", 300);
console.log("main wrote two orders");

// 2. Wait for both together
const both = await Promise.all([tea, toast]);
console.log(`main got ${both.join(", ")}`);
