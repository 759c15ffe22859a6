import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import {
  isMainThread,
  parentPort,
  Worker,
  workerData,
} from "node:worker_threads";

function countPrimes(limit: number): number {
  let count = 0;
  for (let n = 2; n < limit; n++) {
    let d = 2;
    while (d * d <= n && n % d !== 0) d++;
    if (d * d > n) count++;
  }
  return count;
}

async function count(name: string, limit: number) {
  console.log(`${name} starts`);
  const file = new URL(import.meta.url);
  const worker = new Worker(file, { workerData: limit });
  const [primes] = await once(worker, "message");
  return primes;
}

async function main() {
  // 1. Start a count on each of two cores
  const few = count("few", 10_000);
  const many = count("many", 50_000);

  // 2. Do something else meanwhile
  await sleep(100);
  console.log("main is free");

  // 3. Collect the results
  console.log(`main got ${await few}, ${await many}`);
}

if (isMainThread) await main();
else parentPort?.postMessage(countPrimes(workerData));
