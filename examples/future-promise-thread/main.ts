import { setTimeout as sleep } from "node:timers/promises";
import {
  isMainThread,
  parentPort,
  Worker,
} from "node:worker_threads";

function cook() {
  const end = performance.now() + 300;
  while (performance.now() < end);
  parentPort?.postMessage("TEA");
}

async function main() {
  // 1. A promise and a thread
  console.log("tea starts");
  const { promise, resolve, reject } =
    Promise.withResolvers<string>();
  const thread = new Worker(new URL(import.meta.url));
  thread.once("message", resolve);
  thread.once("error", reject);

  // 2. Main does something else
  await sleep(100);
  console.log("main is free");

  // 3. The thread brings the value
  console.log(`main got ${await promise}`);
}

if (isMainThread) await main();
else cook();
