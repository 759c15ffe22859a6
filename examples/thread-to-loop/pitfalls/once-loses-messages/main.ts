import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import * as threads from "node:worker_threads";

const { isMainThread, parentPort, Worker } = threads;
if (isMainThread) {
  const mill = new Worker(new URL(import.meta.url));
  const [first] = await once(mill, "message");
  console.log(`main got ${first}`);
  await sleep(100);
  const limit = sleep(300, ["nothing"]);
  const next = once(mill, "message");
  const [second] = await Promise.race([next, limit]);
  console.log(`main got ${second}`);
} else {
  parentPort?.postMessage("cup 1");
  parentPort?.postMessage("cup 2");
}
