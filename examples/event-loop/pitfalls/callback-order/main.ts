import { readFile } from "node:fs";

function queue(from: string) {
  setTimeout(() => console.log(`${from}: timer`), 0);
  setImmediate(() => console.log(`${from}: immediate`));
  queueMicrotask(() => console.log(`${from}: microtask`));
  process.nextTick(() => console.log(`${from}: next tick`));
  const end = performance.now() + 20;
  while (performance.now() < end); // the timer is due
}

readFile(import.meta.filename, () => queue("file"));
setTimeout(() => setImmediate(() => queue("immediate")), 200);
