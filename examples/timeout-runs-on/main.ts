import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(500);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Start the toast
const toast = make("toast");
await sleep(100);

// 2. Wait for it, but not for long
const clock = new AbortController();
const { signal } = clock;
const late = sleep(200, "late" as const, { signal });
try {
  if ((await Promise.race([toast, late])) === "late") {
    console.log("main stops waiting");
  }
} finally {
  clock.abort();
}

// 3. Come back for it
console.log(`main got ${await toast}`);
