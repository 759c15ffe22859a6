import { setTimeout as sleep } from "node:timers/promises";

async function makeTea(signal: AbortSignal) {
  console.log("tea starts");
  try {
    await sleep(5000, undefined, { signal });
  } finally {
    console.log("tea cancelled");
    await sleep(200);
    console.log("tea is clean");
  }
}

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

// 1. Work until Ctrl+C is pressed
const tea = makeTea(stop.signal);
await sleep(200);

// 2. Ctrl+C is pressed
console.log("user presses Ctrl+C");
process.kill(process.pid, "SIGINT");
try {
  await tea;
} catch (error) {
  if (!stop.signal.aborted) throw error;
}

// 3. End the program
console.log("main ends");
