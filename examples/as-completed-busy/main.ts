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

// 1. Eat while the tea is made
const tasks = [make("tea", 400), make("toast", 100)];
for await (const [task] of asCompleted(tasks)) {
  const dish = await task;
  console.log(`main takes ${dish}`);
  await sleep(400);
  console.log(`main ate ${dish}`);
}

// 2. Nothing is left
console.log("main goes home");
