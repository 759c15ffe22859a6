import { mock } from "node:test";
import timers from "node:timers/promises";

const minute = 60_000;

async function makeTea() {
  for (const check of [1, 2]) {
    await timers.setTimeout(50 * minute);
    console.log(`tea check ${check}`);
  }
}

mock.timers.enable({ apis: ["setTimeout"] });

// 1. One step of two hours
const tea = makeTea();
mock.timers.tick(120 * minute);
await timers.setImmediate();
console.log("test is two hours later");

// 2. One more step of an hour
mock.timers.tick(60 * minute);
await tea;
mock.timers.reset();
