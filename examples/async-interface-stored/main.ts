import { setTimeout as sleep } from "node:timers/promises";

type Recipe = () => Promise<string>;

async function cook(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(200);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

async function twice(make: Recipe): Promise<string> {
  return `${await make()}, ${await make()}`;
}

const recipes: Record<"tea" | "milk", Recipe> = {
  tea: () => cook("tea"),
  milk: async () => "MILK",
};

// 1. Look up an async function by name
console.log(`main got ${await recipes.tea()}`);
// 2. One that has nothing to wait for
console.log(`main got ${await recipes.milk()}`);
// 3. Pass an async function
const toast = await twice(() => cook("toast"));
console.log(`main got ${toast}`);
