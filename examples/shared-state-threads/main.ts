import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import * as threads from "node:worker_threads";

const coins: Int32Array = threads.isMainThread
  ? new Int32Array(new SharedArrayBuffer(4))
  : threads.workerData;

function work(name: string) {
  if (name === "fill") {
    for (let n = 0; n < 1000; n++) Atomics.add(coins, 0, 1);
    return;
  }
  console.log(`${name} starts`);
  const seen = coins[0] ?? 0;
  Atomics.wait(coins, 0, seen, 400); // blocks for 400 ms
  coins[0] = seen + 1;
  console.log(`${name} saw ${seen}, wrote ${seen + 1}`);
}

async function start() {
  const file = new URL(import.meta.url);
  const data = { workerData: coins };
  const worker = new threads.Worker(file, data);
  await once(worker, "message");
  return (name: string) => {
    worker.postMessage(name);
    return once(worker, "exit");
  };
}

async function main() {
  const [ann, bob] = [await start(), await start()];
  // 1. Read, then write
  const added = ann("ann");
  await sleep(200);
  await Promise.all([added, bob("bob")]);
  console.log(`main counts ${coins[0]}`);

  // 2. Read and write in one step
  const [cy, dan] = [await start(), await start()];
  await Promise.all([cy("fill"), dan("fill")]);
  console.log(`main counts ${coins[0]}`);
}

if (threads.isMainThread) await main();
else {
  threads.parentPort?.once("message", work);
  threads.parentPort?.postMessage("ready");
}
