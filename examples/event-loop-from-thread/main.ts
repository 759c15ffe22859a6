import { once } from "node:events";
import { writeSync } from "node:fs";
import {
  isMainThread,
  parentPort,
  Worker,
} from "node:worker_threads";

function hear(news: string) {
  console.log(`main hears ${news}`);
}

function hold(ms: number) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function grind(): string {
  writeSync(1, "mill starts\n");
  hold(200);
  parentPort?.postMessage("half");
  hold(200);
  writeSync(1, "mill ready\n");
  return "ground beans";
}

async function main() {
  // 1. The thread reports while it works
  const mill = new Worker(new URL(import.meta.url));
  const [news] = await once(mill, "message");
  hear(news);
  const [coffee] = await once(mill, "message");

  // 2. The result comes back
  console.log(`main got ${coffee}`);
}

if (isMainThread) await main();
else parentPort?.postMessage(grind());
