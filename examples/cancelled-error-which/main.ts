import { setTimeout as sleep } from "node:timers/promises";

async function make(ms: number, signal: AbortSignal) {
  await sleep(ms, undefined, { signal });
  throw new Error("broken");
}

async function serve(
  name: string,
  ms: number,
  signal: AbortSignal,
) {
  console.log(`${name} starts`);
  const limit = AbortSignal.timeout(300);
  try {
    await make(ms, AbortSignal.any([signal, limit]));
  } catch (error) {
    if (signal.aborted) {
      console.log(`${name} cancelled`);
      throw error;
    } else if (limit.aborted) {
      console.log(`${name} gives up`);
    } else console.log(name, (error as Error).message);
  }
}

// 1. Main cancels the tea
const stop = new AbortController();
const tea = serve("tea", 5000, stop.signal);
await sleep(100);
console.log("main cancels tea");
stop.abort();
await Promise.allSettled([tea]);

// 2. The toast reaches its limit
const { signal } = new AbortController();
await serve("toast", 5000, signal);

// 3. The egg fails
await serve("egg", 100, signal);
