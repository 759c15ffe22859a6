import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";

async function block() {
  console.log("toast starts");
  const end = performance.now() + 300;
  while (performance.now() < end); // blocks its thread
  console.log("toast ready");
}

async function suspend() {
  console.log("toast starts");
  await sleep(300);
  console.log("toast ready");
}

// 1. Turn the monitor on
const delay = monitorEventLoopDelay({ resolution: 20 });
delay.enable();
await sleep(50);

async function report() {
  await sleep(50); // lets the monitor measure
  const found = delay.max > 200e6; // nanoseconds
  console.log(`main finds ${found ? "a" : "no"} delay`);
  delay.reset();
}

// 2. The toast blocks
await block();
await report();

// 3. The toast suspends
await suspend();
await report();
