import { once } from "node:events";
import {
  isMainThread,
  parentPort,
  Worker,
  workerData,
} from "node:worker_threads";

function here(): string {
  if (isMainThread) return "the main thread";
  return "another thread";
}

function grind(load: string): string {
  const end = performance.now() + 200;
  while (performance.now() < end);
  if (load === "stones") throw new Error("mill jammed");
  return `mill ran on ${here()}`;
}

async function toThread(load: string): Promise<string> {
  const file = new URL(import.meta.url);
  const worker = new Worker(file, { workerData: load });
  const [result] = await once(worker, "message");
  return result;
}

async function main() {
  // 1. A value comes back
  console.log(`main is on ${here()}`);
  console.log(await toThread("beans"));
  console.log(`main is on ${here()}`);

  // 2. A failure comes back
  try {
    console.log(await toThread("stones"));
  } catch (error) {
    const { message } = error as Error;
    console.log(`main caught ${message}`);
  }
}

if (isMainThread) await main();
else parentPort?.postMessage(grind(workerData));
