import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  await sleep(ms);
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
const meal: string[] = [];

// 1. Take each result when it is ready
const tasks = menu.map(({ name, ms }) => make(name, ms));
for await (const [task] of asCompleted(tasks)) {
  const dish = await task;
  console.log(`main takes ${dish}`);
  meal.push(dish);
}

// 2. The order in which they ended
console.log(`main got ${meal.join(", ")}`);
