import { setTimeout as sleep } from "node:timers/promises";

async function boil(): Promise<void> {
  await sleep(300);
  console.log("tea ready, nobody drinks it");
}

async function makeTea(signal: AbortSignal) {
  signal.throwIfAborted();
  await boil();
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
