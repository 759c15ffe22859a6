import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const gc: () => void = runInNewContext("gc");

async function makeTea(): Promise<void> {
  console.log("tea starts");
  const kettle = new Promise<void>(() => {});
  try {
    await kettle; // nobody resolves it
  } finally {
    console.log("tea gone"); // never printed
  }
}

function start(): WeakRef<Promise<void>> {
  return new WeakRef(makeTea());
}

// 1. Nobody can wake the tea
const tea = start();
await sleep(200);

// 2. Collect garbage, and look
gc();
const state = tea.deref() ? "alive" : "freed";
console.log(`main finds tea ${state}`);
await sleep(200);

// 3. End the program
console.log("main ends");
