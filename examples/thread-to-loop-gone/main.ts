import { once } from "node:events";
import { writeSync } from "node:fs";
import {
  isMainThread,
  parentPort,
  Worker,
} from "node:worker_threads";

function hold(ms: number) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function grind() {
  writeSync(1, "mill starts\n");
  hold(200);
  parentPort?.postMessage("cup 1");
  hold(200);
  parentPort?.postMessage("cup 2");
  writeSync(1, "mill notices nothing\n");
}

async function main() {
  // 1. Main takes one cup and leaves
  const mill = new Worker(new URL(import.meta.url));
  const [cup] = await once(mill, "message");
  console.log(`main got ${cup}`);
  console.log("main leaves");

  // 2. The thread hands over another cup
  await once(mill, "exit");
}

if (isMainThread) await main();
else grind();
