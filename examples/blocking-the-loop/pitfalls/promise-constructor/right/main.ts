import { once } from "node:events";
import * as threads from "node:worker_threads";

function grind(): string {
  const end = performance.now() + 300;
  while (performance.now() < end);
  return "coffee";
}

const { isMainThread, parentPort, Worker } = threads;
if (isMainThread) {
  console.log("main starts");
  setTimeout(() => console.log("bell rings"), 100);
  const mill = new Worker(new URL(import.meta.url));
  console.log("main continues");
  const [dish] = await once(mill, "message");
  console.log("main got", dish);
} else {
  parentPort?.postMessage(grind());
}
