import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  ms: number,
  signal: AbortSignal,
): Promise<string> {
  console.log(`${name} starts`);
  await sleep(ms, undefined, { signal });
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Ready in time
let limit = AbortSignal.timeout(300);
const tea = await make("tea", 100, limit);
console.log(`main got ${tea}`);

// 2. Too late
limit = AbortSignal.timeout(300);
try {
  const toast = await make("toast", 600, limit);
  console.log(`main got ${toast}`);
} catch (error) {
  if (limit.reason?.name !== "TimeoutError") throw error;
  console.log("main gave up on toast");
}

// 3. See whether the toast continues
await sleep(400);
console.log("main waited, no toast");
