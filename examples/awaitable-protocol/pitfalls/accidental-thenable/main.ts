import { setTimeout as sleep } from "node:timers/promises";

class Recipe {
  steps: unknown[] = [];
  then(step: unknown): this {
    this.steps.push(step);
    return this;
  }
}

async function load(): Promise<unknown> {
  await sleep(100);
  console.log("recipe ready");
  return new Recipe();
}

const recipe = await load();
console.log("main got the recipe");
