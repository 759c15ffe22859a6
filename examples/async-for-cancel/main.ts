import { setTimeout as sleep } from "node:timers/promises";

async function* kitchen(signal: AbortSignal) {
  for (const item of ["tea", "toast"]) {
    console.log(`${item} starts`);
    try {
      await sleep(200, undefined, { signal });
    } catch (error) {
      console.log(`${item} cancelled`);
      throw error;
    }
    yield item;
  }
}

async function serve(signal: AbortSignal) {
  for await (const item of kitchen(signal)) {
    console.log(`${item} served`);
  }
}

// 1. Loop in the background
const control = new AbortController();
const loop = serve(control.signal);
await sleep(300);

// 2. Cancel the loop
console.log("main cancels");
control.abort();
try {
  await loop;
} catch (error) {
  const { name } = error as Error;
  if (name !== "AbortError") throw error;
  console.log("main saw the loop cancelled");
}
