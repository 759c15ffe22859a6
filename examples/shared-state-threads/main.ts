import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import * as threads from "node:worker_threads";

type Job = { coins: Int32Array; name: string };
function work({ coins, name }: Job) {
  if (name === "fill") {
    for (let n = 0; n < 1000; n++) Atomics.add(coins, 0, 1);
  } else {
    console.log(`${name} starts`);
    const seen = coins[0] ?? 0;
    Atomics.wait(coins, 0, seen, 400); // blocks for 400 ms
    coins[0] = seen + 1;
    console.log(`${name} saw ${seen}, wrote ${seen + 1}`);
  }
}

async function start() {
  const worker = new threads.Worker(import.meta.filename);
  await once(worker, "message");
  return (job: Job) => {
    worker.postMessage(job);
    return once(worker, "exit");
  };
}
threads.parentPort?.once("message", work).postMessage("on");
if (threads.isMainThread) {
  const coins = new Int32Array(new SharedArrayBuffer(4));
  const [ann, bob] = [await start(), await start()];
  // 1. Read, then write
  const added = ann({ coins, name: "ann" });
  await sleep(200);
  await Promise.all([added, bob({ coins, name: "bob" })]);
  console.log(`main counts ${coins[0]}`);
  // 2. Read and write in one step
  const [cy, dan] = [await start(), await start()];
  const fill = { coins, name: "fill" };
  await Promise.all([cy(fill), dan(fill)]);
  console.log(`main counts ${coins[0]}`);
}
