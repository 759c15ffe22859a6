import { setTimeout as sleep } from "node:timers/promises";

class Machine implements AsyncDisposable {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await sleep(100);
    console.log(`${this.name} off`);
  }
}

async function start(name: string): Promise<Machine> {
  console.log(`${name} starts`);
  await sleep(100);
  console.log(`${name} on`);
  return new Machine(name);
}

{
  // 1. Start the oven, then the fan
  await using oven = await start("oven");
  await using fan = await start("fan");
  // 2. Use both
  console.log(`${oven.name} bakes`);
  await sleep(100);
  console.log(`${fan.name} cools`);
  // 3. Leave: last on, first off
  console.log("main leaves");
}
console.log("main done");
