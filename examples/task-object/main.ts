import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  ms: number,
  signal?: AbortSignal,
) {
  console.log(`${name} starts`);
  await sleep(ms, undefined, { signal });
  if (name === "toast") {
    console.log("toast burnt");
    throw new Error("burnt");
  }
  console.log(`${name} ready`);
  return name.toUpperCase();
}

function watch(work: Promise<string>) {
  const task = { work, state: "running" };
  work
    .then((cup) => `done: ${cup}`)
    .catch((error) => `failed: ${error.message}`)
    .then((state) => Object.assign(task, { state }));
  return task;
}

// 1. Ask while they work
const stop = new AbortController();
const tea = watch(make("tea", 200));
const toast = watch(make("toast", 300));
const egg = watch(make("egg", 900, stop.signal));
await sleep(100);
console.log(`main sees tea ${tea.state}`);

// 2. Ask when they have ended
console.log("main cancels egg");
stop.abort();
await sleep(300);
console.log(`main sees tea ${tea.state}`);
console.log(`main sees toast ${toast.state}`);
console.log(`main sees egg ${egg.state}`);
