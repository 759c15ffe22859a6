import { setTimeout as sleep } from "node:timers/promises";

async function bake(signal: AbortSignal) {
  await sleep(200); // heats the oven
  let isOff = false;
  const leave = () => void (isOff = true);
  if (signal.aborted) leave();
  signal.addEventListener("abort", leave);
  await sleep(200);
  signal.removeEventListener("abort", leave);
  console.log(isOff ? "cake saved" : "cake burnt");
}

const stop = new AbortController();
const cake = bake(stop.signal);
await sleep(100);
console.log("main cancels cake");
stop.abort();
await cake;
