import assert from "node:assert/strict";
import { run, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

// Without this call, Node.js prints a report.
const tests = run({ files: [], isolation: "none" });
tests.on("test:fail", () => {
  process.exitCode = 1;
});

async function make(name: string, signal: AbortSignal) {
  console.log(`${name} starts`);
  try {
    await sleep(60_000, undefined, { signal });
    return name.toUpperCase();
  } finally {
    console.log(`${name} washes up`);
  }
}

test("is cancelled", async () => {
  // 1. Let the tea reach its wait
  const stop = new AbortController();
  const tea = make("tea", stop.signal);
  await sleep(200);

  // 2. Cancel it and expect that
  console.log("test cancels tea");
  stop.abort();
  await assert.rejects(tea, { name: "AbortError" });
  console.log("test caught tea cancelled");
});
