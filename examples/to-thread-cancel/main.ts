import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import {
  isMainThread,
  parentPort,
  Worker,
} from "node:worker_threads";

function work(name: string) {
  console.log(`${name} starts`);
  const end = performance.now() + 400;
  while (performance.now() < end);
  console.log(`${name} ready`);
}

async function main() {
  const mill = new Worker(new URL(import.meta.url));
  await once(mill, "message");
  const press = new Worker(new URL(import.meta.url));
  await once(press, "message");

  // 1. Stop waiting for the thread
  mill.postMessage("mill");
  const signal = AbortSignal.timeout(200);
  try {
    await once(mill, "message", { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
    console.log("main gave up");
  }
  await sleep(500);

  // 2. Ask the thread to stop
  press.postMessage("press");
  await sleep(150);
  console.log("main asks press to stop");
  await press.terminate();
  console.log("press stops");
}

if (isMainThread) {
  await main();
} else {
  parentPort?.once("message", (name) => {
    parentPort?.postMessage(work(name));
  });
  parentPort?.postMessage("ready");
}
