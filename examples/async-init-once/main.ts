import { setTimeout as sleep } from "node:timers/promises";

class Oven {
  gas = false;
  #promise: Promise<string> | undefined;

  get(): Promise<string> {
    this.#promise ??= this.#heat().catch((error) => {
      this.#promise = undefined;
      throw error;
    });
    return this.#promise;
  }

  async #heat(): Promise<string> {
    console.log("oven starts");
    await sleep(200);
    console.log(this.gas ? "oven hot" : "oven fails");
    if (!this.gas) throw new Error("no gas");
    return "OVEN";
  }
}

function ask(oven: Oven): Promise<string> {
  return oven.get().catch((error) => error.message);
}

// 1. Two callers, and no gas
const oven = new Oven();
const early = await Promise.all([ask(oven), ask(oven)]);
console.log(`main got ${early.join(", ")}`);
// 2. The gas is on
oven.gas = true;
const late = await Promise.all([ask(oven), ask(oven)]);
console.log(`main got ${late.join(", ")}`);
