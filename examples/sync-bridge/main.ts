import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import * as threads from "node:worker_threads";

async function make(name: string): Promise<string> {
  writeSync(1, `${name} starts\n`);
  await sleep(200);
  writeSync(1, `${name} ready\n`);
  return name.toUpperCase();
}
if (threads.isMainThread) {
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new threads.MessageChannel();
  const cook = new threads.Worker(import.meta.filename, {
    workerData: { bell, port: port2 },
    transferList: [port2],
  });
  const order = (name: string): string => {
    port1.postMessage(name);
    Atomics.wait(bell, 0, 0);
    Atomics.store(bell, 0, 0);
    const dish = threads.receiveMessageOnPort(port1);
    const { status, reason, value } = dish?.message;
    if (status === "rejected") throw reason;
    return value;
  };
  // 1. Plain code waits for async code
  console.log(`main got ${order("tea")}`);
  // 2. Plain code calls again
  console.log(`main got ${order("toast")}`);
  cook.unref();
} else {
  const { bell, port } = threads.workerData;
  port.on("message", async (name: string) => {
    const [dish] = await Promise.allSettled([make(name)]);
    port.postMessage(dish);
    Atomics.store(bell, 0, 1);
    Atomics.notify(bell, 0);
  });
}
