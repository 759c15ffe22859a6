import { setTimeout as sleep } from "node:timers/promises";

async function heat(name: string, ms: number) {
  console.log(`${name} starts`);
  await sleep(ms);
  if (name === "stove") throw new Error("stove broken");
  console.log(`${name} hot`);
  return name.toUpperCase();
}

class Kitchen {
  readonly source: string;

  private constructor(source: string) {
    this.source = source;
  }

  static async create(name: string, ms: number) {
    return new Kitchen(await heat(name, ms));
  }
}

// 1. Create an object with await
const only = await Kitchen.create("oven", 200);
console.log(`main got ${only.source}`);
// 2. Two at the same time
const [big, small] = await Promise.all([
  Kitchen.create("oven", 100),
  Kitchen.create("grill", 200),
]);
console.log(`main got ${big.source}, ${small.source}`);
// 3. The creation fails
try {
  await Kitchen.create("stove", 100);
} catch (error) {
  console.log(`main caught ${(error as Error).message}`);
}
