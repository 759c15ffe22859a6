import { setTimeout as sleep } from "node:timers/promises";

const meal: string[] = [];

await Promise.all(
  ["tea", "toast"].map(async (name) => {
    await sleep(100);
    meal.push(name.toUpperCase());
  }),
);

console.log(`main got ${meal.length} dishes`);
