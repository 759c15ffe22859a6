import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  await sleep(ms);
  console.log(`${name} ready`);
}

// 1. Start the wait for both
const stop = Promise.withResolvers<never>();
const both = Promise.race([
  Promise.all([make("tea", 400), make("toast", 100)]),
  stop.promise,
]);
await sleep(200);

// 2. Cancel the wait
console.log("main cancels");
stop.reject(new Error("stopped"));
try {
  await both;
} catch {
  console.log("main stops waiting");
}

// 3. Is the tea still being made?
await sleep(400);
console.log("main leaves");
