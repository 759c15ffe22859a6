import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  await sleep(ms);
  if (name === "toast") {
    console.log(`${name} burnt`);
    throw new Error(`${name} burnt`);
  }
  console.log(`${name} ready`);
  return name.toUpperCase();
}

function asCompleted<T>(tasks: Promise<T>[]) {
  const slots = tasks.map(() =>
    Promise.withResolvers<[Promise<T>]>(),
  );
  let ended = 0;
  for (const task of tasks) {
    const settle = () => slots[ended++]?.resolve([task]);
    task.then(settle, settle);
  }
  return slots.map(({ promise }) => promise);
}

const menu = [
  { name: "tea", ms: 600 },
  { name: "toast", ms: 200 },
  { name: "egg", ms: 400 },
];
const meal = menu.map(({ name }) => `no ${name}`);

// 1. Continue after a failure
const tasks = menu.map(({ name, ms }) => make(name, ms));
for await (const [task] of asCompleted(tasks)) {
  try {
    const dish = await task;
    console.log(`main takes ${dish}`);
    meal[tasks.indexOf(task)] = dish;
  } catch (error) {
    const { message } = error as Error;
    console.log(`main caught ${message}`);
  }
}

// 2. Put the results in order
console.log(`main got ${meal.join(", ")}`);
