import { mock } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

async function makeTea() {
  await sleep(1000);
  console.log("tea ready");
}

const start = performance.now();
mock.timers.enable({ apis: ["setTimeout"] });
const tea = makeTea();
mock.timers.tick(3_600_000);
console.log("test is an hour later");
await tea;
const waited = (performance.now() - start) / 1000;
console.log(`test waited ${waited.toFixed()} s`);
