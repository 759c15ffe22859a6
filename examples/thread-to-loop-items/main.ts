import { on } from "node:events";
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

function grind() {
  writeSync(1, "mill starts\n");
  for (const number of [1, 2, 3]) {
    parentPort?.postMessage(`cup ${number}`);
  }
  hold(100);
  writeSync(1, "mill ready\n");
}

async function main() {
  // 1. A thread hands over three cups
  const mill = new Worker(new URL(import.meta.url));
  const cups = on(mill, "message", { close: ["exit"] });
  for await (const [cup] of cups) {
    console.log(`main got ${cup}`);
    await sleep(200);
  }

  // 2. The thread has ended
  console.log("main is done");
}

if (isMainThread) await main();
else grind();
