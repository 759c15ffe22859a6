import { EventEmitter, once } from "node:events";

const toaster = new EventEmitter();

function count() {
  return toaster.listenerCount("pop");
}

async function nextPop(signal?: AbortSignal) {
  const wait = once(toaster, "pop", { signal });
  console.log(`toaster counts ${count()}`);
  try {
    const [toast] = await wait;
    return toast as string;
  } finally {
    console.log(`toaster counts ${count()}`);
  }
}

// 1. The callback ends the wait
console.log("toast starts");
setTimeout(() => toaster.emit("pop", "TOAST"), 200);
console.log(`main got ${await nextPop()}`);

// 2. The wait is cancelled
const stop = new AbortController();
setTimeout(() => stop.abort(), 200);
try {
  await nextPop(stop.signal);
} catch {
  console.log("main gives up");
}
