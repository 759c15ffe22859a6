import { readFile } from "node:fs";

readFile(import.meta.filename, () => {
  setTimeout(() => console.log("timer"), 0);
  setImmediate(() => console.log("immediate"));
  queueMicrotask(() => console.log("microtask"));
  process.nextTick(() => console.log("next tick"));
  console.log("callback");
});
