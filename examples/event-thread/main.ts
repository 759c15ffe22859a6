import { setTimeout as sleep } from "node:timers/promises";
import {
  isMainThread,
  parentPort,
  Worker,
} from "node:worker_threads";

const bell = Promise.withResolvers<void>();

async function guest(name: string, ms: number) {
  console.log(`${name} starts`);
  await bell.promise;
  await sleep(ms);
  console.log(`${name} comes`);
}

function cook() {
  const end = performance.now() + 100;
  while (performance.now() < end);
  console.log("cook rings");
  parentPort?.postMessage("ring");
}

async function main() {
  // 1. Two wait for the bell
  const ann = guest("ann", 100);
  await sleep(100);
  const bob = guest("bob", 200);
  await sleep(100);

  // 2. A thread rings it
  const thread = new Worker(new URL(import.meta.url));
  thread.once("message", () => bell.resolve());
  await Promise.all([ann, bob]);
}

if (isMainThread) await main();
else cook();
