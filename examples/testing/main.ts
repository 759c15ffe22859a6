import assert from "node:assert/strict";
import { run, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

// Without this call, Node.js prints a report.
const tests = run({ files: [], isolation: "none" });
tests.on("test:fail", () => {
  process.exitCode = 1;
});

async function make(name: string) {
  console.log(`${name} starts`);
  await sleep(200);
  if (name === "toast") throw new Error("toast burnt");
  console.log(`${name} ready`);
  return name.toUpperCase();
}

test("makes tea", async () => {
  // 1. Expect a result
  const tea = await make("tea");
  assert.equal(tea, "TEA");
  console.log(`test got ${tea}`);
});

test("burns toast", async () => {
  // 2. Expect an error
  await assert.rejects(make("toast"), /toast burnt/);
  console.log("test caught toast burnt");
});
