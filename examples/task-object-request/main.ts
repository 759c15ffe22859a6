import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  ms: number,
  signal: AbortSignal,
) {
  console.log(`${name} starts`);
  try {
    await sleep(ms, undefined, { signal });
  } finally {
    await sleep(200);
    console.log(`${name} is clean`);
  }
}

function ask({ signal }: AbortController) {
  return `cancelled? ${signal.aborted ? "yes" : "no"}`;
}

// 1. Right after the request
const stop = new AbortController();
const tea = make("tea", 500, stop.signal);
await sleep(100);
console.log("main cancels tea");
stop.abort();
console.log(`main asks tea: ${ask(stop)}`);

// 2. When the task has ended
await Promise.allSettled([tea]);
console.log(`main asks tea: ${ask(stop)}`);

// 3. The request comes too late
const late = new AbortController();
await make("toast", 100, late.signal);
console.log("main cancels toast");
late.abort();
console.log(`main asks toast: ${ask(late)}`);
