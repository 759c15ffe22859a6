import { setInterval } from "node:timers/promises";

let runs = 0;

async function makeTea() {
  if (++runs % 2 === 0) {
    console.log("tea burnt");
    throw new Error("tea burnt");
  }
  console.log("tea ready");
}

async function runEvery() {
  for await (const _ of setInterval(100)) await makeTea();
}

async function keepRunning(signal: AbortSignal) {
  const ticks = setInterval(100, undefined, { signal });
  for await (const _ of ticks) {
    try {
      await makeTea();
    } catch (error) {
      const { message } = error as Error;
      console.log(`clock caught ${message}`);
    }
  }
}

// 1. A failed run ends the loop
try {
  await runEvery();
} catch (error) {
  console.log(`main caught ${(error as Error).message}`);
}

// 2. Catch the error in the loop
const stop = AbortSignal.timeout(350);
await keepRunning(stop).catch((error) => {
  if (!stop.aborted) throw error;
});
