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
const tea = makeTea(stop.signal);
await sleep(100);
console.log("main cancels tea");
stop.abort();
await tea;
console.log("main saw no cancellation");
