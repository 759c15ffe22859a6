import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  await sleep(ms);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

async function mapLimit<T, R>(
  limit: number,
  items: T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const rest = items.entries();
  async function runWorker() {
    for (const [i, item] of rest) {
      results[i] = await work(item);
    }
  }
  await Promise.all(
    Array.from({ length: limit }, runWorker),
  );
  return results;
}

const menu = [
  { name: "tea", ms: 400 },
  { name: "toast", ms: 200 },
  { name: "egg", ms: 400 },
];

// 1. At most two at a time
const meal = await mapLimit(2, menu, ({ name, ms }) =>
  make(name, ms),
);

// 2. The results
console.log(`main got ${meal.join(", ")}`);
