import { once } from "node:events";
import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import {
  isMainThread,
  parentPort,
  Worker,
} from "node:worker_threads";

function hold(ms: number) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function cook() {
  hold(100);
  writeSync(1, "cook rings\n");
  parentPort?.postMessage("ring");
  hold(100);
  writeSync(1, "cook leaves\n");
}

async function main() {
  const thread = new Worker(new URL(import.meta.url));
  await once(thread, "message");
  thread.once("message", () => console.log("bell rings"));

  // 1. A thread calls while main is busy
  console.log("main is busy");
  thread.postMessage("start");
  hold(300);

  // 2. Main is free again
  console.log("main is free");
  await sleep(100);
}

parentPort?.once("message", cook).postMessage("online");
if (isMainThread) await main();
