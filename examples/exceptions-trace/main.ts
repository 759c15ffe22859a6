import { setTimeout as sleep } from "node:timers/promises";

async function heat(): Promise<void> {
  console.log("egg starts");
  await sleep(200);
  throw new Error("egg burnt");
}

async function cook(): Promise<void> {
  await heat();
}

async function serve(): Promise<void> {
  await cook();
}

// 1. Fail several calls deep
let trace = "";
try {
  await serve();
} catch (error) {
  const { message, stack } = error as Error;
  console.log(`main caught ${message}`);
  trace = stack ?? "";
}

// 2. Look for the callers in the trace
await sleep(100);
const names = ["heat", "cook", "serve"];
const found = names.filter((name) => trace.includes(name));
for (const name of found) {
  console.log(`trace names ${name}`);
}
console.log(`main found ${found.length} of 3`);
