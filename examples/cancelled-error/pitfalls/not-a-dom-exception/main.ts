import { setTimeout as sleep } from "node:timers/promises";

const signal = AbortSignal.abort();

function isAbort(error: unknown) {
  if (!(error instanceof DOMException)) return false;
  return error.name === "AbortError";
}

try {
  await fetch("http://localhost", { signal });
} catch (error) {
  console.log("fetch is an abort:", isAbort(error));
}
try {
  await sleep(100, undefined, { signal });
} catch (error) {
  console.log("sleep is an abort:", isAbort(error));
}
