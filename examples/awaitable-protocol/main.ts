import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(200);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

class Order implements PromiseLike<string> {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }

  then: PromiseLike<string>["then"] = (resolve, reject) =>
    make(this.name).then(resolve, reject);
}

// 1. Make the object
const tea = new Order("tea");
console.log("main wrote the order");
await sleep(100);

// 2. Await it
console.log(`main got ${await tea}`);

// 3. Await it again
console.log(`main got ${await tea}`);
