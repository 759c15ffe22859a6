import { setTimeout as sleep } from "node:timers/promises";

const stop = new AbortController();
const { signal } = stop;

async function make(dish: string, ms: number) {
  await sleep(ms, undefined, { signal });
  if (dish === "toast") throw new Error("toast burnt");
  console.log(`${dish} ready`);
}

const calls = [make("tea", 300), make("toast", 100)];
try {
  await Promise.all(calls);
} catch {
  console.log("main caught it");
} finally {
  stop.abort();
  await Promise.allSettled(calls);
  console.log("main closes the kitchen");
}
