import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  ms: number,
  signal: AbortSignal,
): Promise<string> {
  console.log(`${name} starts`);
  await sleep(ms, undefined, { signal });
  console.log(`${name} ready`);
  return name.toUpperCase();
}

type Start = <T>(task: Promise<T>) => Promise<T>;

async function withGroup<T>(
  body: (start: Start, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const tasks: Promise<unknown>[] = [];
  const start: Start = (task) => {
    tasks.push(task.catch((e) => stop.abort(e)));
    return task;
  };
  const result = start(body(start, stop.signal));
  for (const task of tasks) await task;
  stop.signal.throwIfAborted();
  return result;
}

// 1. Start a task in a group
const meal = await withGroup(async (start, signal) => {
  const tea = start(make("tea", 300, signal));
  await sleep(100, undefined, { signal });
  // 2. Start another while it runs
  const toast = start(make("toast", 300, signal));
  return Promise.all([tea, toast]);
});

// 3. The group has waited for both
console.log(`main got ${meal.join(", ")}`);
