import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  part: () => Promise<void>,
  signal?: AbortSignal,
) {
  console.log(`${name} starts`);
  try {
    await part();
    signal?.throwIfAborted();
    console.log(`${name} ready`);
  } catch (error) {
    console.log(`${name} cancelled`);
    throw error;
  }
}

// 1. The tea awaits water that runs
const water = make("water", () => sleep(400));
await sleep(100);
const stop = new AbortController();
const tea = make("tea", () => water, stop.signal);
await sleep(100);

// 2. Cancel the tea
console.log("main cancels tea");
stop.abort();
await Promise.allSettled([tea, water]);

// 3. The cocoa owns its milk
const halt = new AbortController();
const { signal } = halt;
const heat = () => sleep(400, undefined, { signal });
const milk = () => make("milk", heat, signal);
const cocoa = make("cocoa", milk, signal);
await sleep(100);

// 4. Cancel the cocoa
console.log("main cancels cocoa");
halt.abort();
await Promise.allSettled([cocoa]);
