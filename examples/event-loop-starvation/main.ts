import {
  setImmediate,
  setTimeout as sleep,
} from "node:timers/promises";

function work() {
  const end = performance.now() + 10;
  while (performance.now() < end); // blocks its thread
}

async function done() {}

async function ring() {
  await sleep(100);
  console.log("bell rings");
}

// 1. Await only finished work
console.log("main starts");
let bell = ring();
for (let round = 0; round < 40; round++) {
  work();
  await done();
}
console.log("main ready");
await bell;

// 2. Yield in each round
console.log("main starts");
bell = ring();
for (let round = 0; round < 40; round++) {
  work();
  await setImmediate();
}
console.log("main ready");
await bell;
