import { once } from "node:events";
import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import * as threads from "node:worker_threads";

async function make(name: string, done: Int32Array) {
  writeSync(1, `${name} starts\n`);
  await sleep(400);
  writeSync(1, `${name} ready\n`);
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
}

const flag = () => new Int32Array(new SharedArrayBuffer(4));

if (threads.isMainThread) {
  const cook = new threads.Worker(new URL(import.meta.url));
  const wait = (name: string, ms: number) => {
    const done = flag();
    cook.postMessage({ name, done });
    return Atomics.wait(done, 0, 0, ms);
  };
  await once(cook, "message");
  // 1. Wait 200 ms at most
  if (wait("tea", 200) === "timed-out")
    console.log("main stops waiting");
  // 2. What happens to the tea
  Atomics.wait(flag(), 0, 0, 300);
  // 3. Stop waiting, and cancel
  if (wait("toast", 200) === "timed-out") {
    console.log("main stops waiting");
    await cook.terminate();
    console.log("toast gone");
  }
} else {
  threads.parentPort?.on("message", ({ name, done }) => {
    make(name, done).catch(console.error);
  });
  threads.parentPort?.postMessage("kitchen opens");
}
