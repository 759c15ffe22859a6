import { getEventListeners } from "node:events";

function make(ms: number, signal: AbortSignal) {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

const { signal } = new AbortController();
for (let n = 0; n < 100; n++) await make(1, signal);
const left = getEventListeners(signal, "abort");
console.log(`${left.length} abort listeners are left`);

await make(100, AbortSignal.abort());
console.log("an aborted signal was ignored");
