import { setTimeout as sleep } from "node:timers/promises";

async function heat(name: string, signal: AbortSignal) {
  await sleep(300, undefined, { signal });
  console.log(`${name} burnt`);
  throw new Error(`${name} burnt`);
}

async function make(name: string, signal: AbortSignal) {
  console.log(`${name} starts`);
  try {
    await heat(name, signal);
  } catch (error) {
    if ((error as Error).name === "AbortError")
      console.log(`${name} cleans up`);
    throw error;
  }
}

async function report(name: string, call: Promise<void>) {
  const [end] = await Promise.allSettled([call]);
  if (end.status === "fulfilled") return;
  if (end.reason.name === "AbortError")
    console.log(`main caught ${name} cancelled`);
  else console.log(`main logs ${end.reason.message}`);
}

// 1. Cancel the tea
const stop = new AbortController();
const tea = make("tea", stop.signal);
await sleep(200);
console.log("main cancels tea");
stop.abort();
await report("tea", tea);

// 2. The toast fails
const { signal } = new AbortController();
await report("toast", make("toast", signal));
