import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  await sleep(ms);
  if (name !== "tea") {
    console.log(`${name} burnt`);
    throw new Error(`${name} burnt`);
  }
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. The first that succeeds
const first = await Promise.any([
  make("toast", 100),
  make("tea", 200),
]);
console.log(`main got ${first}`);

// 2. All fail
try {
  await Promise.any([
    make("toast", 100),
    make("jam", 200),
  ]);
} catch (error) {
  const { errors } = error as AggregateError;
  console.log(`main caught ${errors.length} errors`);
}
