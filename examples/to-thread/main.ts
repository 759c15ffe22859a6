import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import {
  isMainThread,
  parentPort,
  Worker,
  workerData,
} from "node:worker_threads";

function grind(load: string): string {
  console.log("mill starts");
  const end = performance.now() + 300;
  while (performance.now() < end);
  return `ground ${load}`;
}

async function toThread(load: string): Promise<string> {
  const file = new URL(import.meta.url);
  const worker = new Worker(file, { workerData: load });
  const [coffee] = await once(worker, "message");
  return coffee;
}

async function makeTea() {
  console.log("tea starts");
  await sleep(300);
  console.log("tea ready");
}

async function main() {
  // 1. Call it directly
  let tea = makeTea();
  await sleep(100);
  console.log(`mill gave ${grind("beans")}`);
  await tea;

  // 2. Hand it to a thread
  tea = makeTea();
  await sleep(100);
  console.log(`mill gave ${await toThread("beans")}`);
  await tea;
}

if (isMainThread) await main();
else parentPort?.postMessage(grind(workerData));
