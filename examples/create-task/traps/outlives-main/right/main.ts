import { setTimeout as sleep } from "node:timers/promises";

async function ring(signal: AbortSignal): Promise<void> {
  for (let n = 1; n <= 4; n++) {
    await sleep(200, undefined, { signal });
    console.log(`bell rings ${n}`);
  }
}

const stop = new AbortController();
const bell = ring(stop.signal).catch((error) => {
  if (!stop.signal.aborted) console.error(error);
});
try {
  await sleep(500);
} finally {
  stop.abort();
  await bell;
}
console.log("main ends");
