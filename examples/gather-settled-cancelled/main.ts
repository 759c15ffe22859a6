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
    throw new Error("toast burnt");
  }
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Start all three
const stop = new AbortController();
const tea = make("tea", 300);
const toast = make("toast", 200);
const egg = make("egg", 500, stop.signal);
const all = Promise.allSettled([tea, toast, egg]);
await sleep(100);

// 2. Cancel the egg, wait for all
console.log("main cancels egg");
stop.abort();
const outcomes = await all;

// 3. Tell the outcomes apart
for (const outcome of outcomes) {
  if (outcome.status === "fulfilled") {
    console.log(`main got ${outcome.value}`);
  } else if (outcome.reason.name === "AbortError") {
    console.log("main found a cancelled one");
  } else {
    const { message } = outcome.reason;
    console.log(`main caught ${message}`);
  }
}
