import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const stop = new AbortController();
const end = new AbortController();
setMaxListeners(0, end.signal);

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  try {
    await sleep(ms, undefined, { signal: end.signal });
    console.log(`${name} ready`);
  } catch {
    console.log(`${name} cancelled`);
  }
}

const orders = { tea: 900, soup: 5000, egg: 1 };
const running = new Set<Promise<void>>();

// 1. Take orders until a signal comes
const onSignal = () => stop.abort();
process.once("SIGINT", onSignal);
process.once("SIGTERM", onSignal);
setTimeout(() => process.kill(process.pid, "SIGTERM"), 600);
const { signal } = stop;
for (const [name, ms] of Object.entries(orders)) {
  const work = make(name, ms);
  running.add(work);
  void work.finally(() => running.delete(work));
  await sleep(400, null, { signal }).catch(() => {});
  if (signal.aborted) break;
}

// 2. Let what runs end, within a limit
console.log("main takes no more orders");
process.off("SIGINT", onSignal);
setTimeout(() => end.abort(), 500).unref();
await Promise.allSettled(running);
console.log("main ends");
