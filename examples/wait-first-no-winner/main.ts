import { setTimeout as sleep } from "node:timers/promises";

const stop = new AbortController();
const { signal } = stop;

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    console.log(`${name} cancelled`);
    throw error;
  }
  console.log(`${name} burnt`);
  throw new Error(`${name} burnt`);
}

// 1. The first to end has failed
const both = [make("tea", 400), make("toast", 200)];
try {
  await Promise.race(both);
  console.log("main has a winner");
} catch (error) {
  stop.abort();
  await Promise.allSettled(both);
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}

// 2. Nothing to wait for
const clock = sleep(200, "late");
const nothing = Promise.race<string>([]);
if ((await Promise.race([nothing, clock])) === "late") {
  console.log("main waits in vain");
}
