import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  await sleep(ms);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

const menu = [
  { name: "tea", ms: 400 },
  { name: "toast", ms: 200 },
  { name: "egg", ms: 300 },
];

// 1. One call for each item of a list
const calls = menu.map(({ name, ms }) =>
  make(name, ms),
);
const meal = await Promise.all(calls);

// 2. Results in the order of the list
console.log(`main got ${meal.join(", ")}`);

// 3. An empty list
const nothing = await Promise.all([]);
console.log(`main got ${nothing.length} results`);
