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

// 1. Leave the loop after the first
const tasks = [make("tea", 600), make("toast", 200)];
for await (const [task] of asCompleted(tasks)) {
  const dish = await task;
  console.log(`main takes ${dish}`);
  if (dish === "TOAST") break;
}
console.log("main leaves the loop");

// 2. Is the tea still being made?
await sleep(600);
console.log("main goes home");
