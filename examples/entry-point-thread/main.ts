import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import {
  isMainThread,
  parentPort,
  Worker,
} from "node:worker_threads";

function grind() {
  console.log("mill starts");
  parentPort?.postMessage("started");
  const end = performance.now() + 600;
  while (performance.now() < end);
  console.log("mill ready");
}

async function main() {
  // 1. Start it, do not wait
  const mill = new Worker(new URL(import.meta.url));
  await once(mill, "message");
  await sleep(300);

  // 2. Leave
  console.log("main leaves");
}

if (isMainThread) await main();
else grind();
