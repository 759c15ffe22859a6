import { setTimeout as sleep } from "node:timers/promises";

async function toast() {
  const end = performance.now() + 400;
  while (performance.now() < end); // blocks its thread
}

async function ring() {
  const start = performance.now();
  await sleep(100);
  const isLate = performance.now() - start > 300;
  const when = isLate ? "late" : "in time";
  console.log(`bell rings ${when}`);
}

async function breakfast(calls: number) {
  const bell = ring();
  await sleep(50);
  console.log("main starts");
  const toasts = Array.from({ length: calls }, toast);
  await Promise.all([bell, ...toasts]);
  console.log("main ready");
}

// 1. One call blocks
await breakfast(1);

// 2. A call for each thread blocks
const threads = 1; // the loop has one
await breakfast(threads);
