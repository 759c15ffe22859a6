import { once } from "node:events";
import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import * as threads from "node:worker_threads";
const { isMainThread, parentPort, Worker } = threads;

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(200);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

function order(name: string): string {
  parentPort!.postMessage(name);
  Atomics.wait(threads.workerData, 0, 0);
  Atomics.store(threads.workerData, 0, 0);
  return threads.receiveMessageOnPort(parentPort!)!.message;
}

function cook(): string {
  writeSync(1, "cook starts\n");
  const tea = order("tea");
  writeSync(1, `cook got ${tea}\n`);
  return `${tea} AND TOAST`;
}
if (isMainThread) {
  // 1. Plain code calls back and waits
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const cook = new Worker(new URL(import.meta.url), {
    workerData: bell,
  });
  const [name] = await once(cook, "message");
  cook.postMessage(await make(name));
  Atomics.store(bell, 0, 1);
  Atomics.notify(bell, 0);
  const [meal] = await once(cook, "message");
  // 2. Plain code has ended
  console.log(`main got ${meal}`);
} else parentPort?.postMessage(cook());
