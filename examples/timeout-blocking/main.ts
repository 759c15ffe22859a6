import { setTimeout as sleep } from "node:timers/promises";

function block(ms: number) {
  const end = Date.now() + ms;
  while (Date.now() < end);
}

async function makeToast(signal: AbortSignal) {
  console.log("toast starts");
  block(600);
  signal.throwIfAborted();
  console.log("toast ready");
  return "TOAST";
}

async function makeTea(signal: AbortSignal) {
  console.log("tea starts");
  for (const part of [1, 2, 3]) {
    block(300);
    console.log(`tea slice ${part}`);
    await sleep(10, undefined, { signal });
  }
  return "TEA";
}

// 1. Block the thread under a limit
let limit = AbortSignal.timeout(450);
const toast = await makeToast(limit);
console.log(`main got ${toast}`);

// 2. Pause between short slices
limit = AbortSignal.timeout(450);
try {
  console.log(`main got ${await makeTea(limit)}`);
} catch (error) {
  if (!limit.aborted) throw error;
  console.log("main gave up on tea");
}
