import { setTimeout as sleep } from "node:timers/promises";

async function boil(signal: AbortSignal): Promise<void> {
  await sleep(300, undefined, { signal });
  console.log("tea ready, nobody drinks it");
}

async function makeTea(signal: AbortSignal) {
  signal.throwIfAborted();
  await boil(signal);
}

const stop = new AbortController();
setTimeout(() => stop.abort(), 100);
try {
  await makeTea(stop.signal);
  console.log("main saw no cancellation");
} catch (error) {
  if (!stop.signal.aborted) throw error;
  console.log("main saw the cancellation");
}
