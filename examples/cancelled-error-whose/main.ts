import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  water: AbortSignal,
  own: AbortSignal,
) {
  console.log(`${name} starts`);
  const signal = AbortSignal.any([water, own]);
  try {
    await sleep(5000, undefined, { signal });
  } catch (error) {
    if (own.aborted) console.log(`${name} cancelled`);
    if (!water.aborted || own.aborted) throw error;
    console.log(`${name} takes cold water`);
  }
  return `COLD ${name.toUpperCase()}`;
}

// 1. Only the water is cancelled
const water = new AbortController();
const never = new AbortController();
const tea = make("tea", water.signal, never.signal);
await sleep(200);
console.log("main cancels water");
water.abort();
console.log(`main got ${await tea}`);

// 2. The cocoa itself is cancelled
const stop = new AbortController();
const cocoa = make("cocoa", never.signal, stop.signal);
await sleep(200);
console.log("main cancels cocoa");
stop.abort();
const [end] = await Promise.allSettled([cocoa]);
if (end.status === "rejected")
  console.log("main caught cocoa cancelled");
