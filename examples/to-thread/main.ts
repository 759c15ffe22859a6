import { once } from "node:events";
import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import {
  isMainThread,
  parentPort,
  Worker,
} from "node:worker_threads";

function grind(load: string): string {
  writeSync(1, "mill starts\n");
  const end = performance.now() + 400;
  while (performance.now() < end);
  writeSync(1, "mill ready\n");
  return `ground ${load}`;
}

async function makeTea() {
  console.log("tea starts");
  await sleep(200);
  console.log("tea ready");
}

async function main() {
  const worker = new Worker(new URL(import.meta.url));
  await once(worker, "message");

  // 1. Call it directly
  let tea = makeTea();
  await sleep(50);
  console.log(`main got ${grind("beans")}`);
  await tea;

  // 2. Hand it to a thread
  tea = makeTea();
  await sleep(50);
  worker.postMessage("beans");
  const [coffee] = await once(worker, "message");
  console.log(`main got ${coffee}`);
  await tea;
}

if (isMainThread) {
  await main();
} else {
  parentPort?.once("message", (load) => {
    parentPort?.postMessage(grind(load));
  });
  parentPort?.postMessage("ready");
}
