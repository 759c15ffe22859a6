import { EventEmitter, once } from "node:events";

const toaster = new EventEmitter();
const signal = AbortSignal.timeout(100);
try {
  await once(toaster, "pop", { signal });
} catch {
  console.log("main gives up");
}
