import {
  setInterval,
  setTimeout as sleep,
} from "node:timers/promises";

async function makeTea() {
  throw new Error("tea burnt");
}

async function runEvery(ms: number) {
  for await (const _ of setInterval(ms)) await makeTea();
}

void runEvery(100);
await sleep(500);
console.log("main waited 500 ms"); // never printed
