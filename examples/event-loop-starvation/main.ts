import {
  setImmediate,
  setTimeout as sleep,
} from "node:timers/promises";

async function done() {}

async function ring() {
  await sleep(100);
  console.log("bell rings");
}

// 1. Await only what is done
console.log("main starts");
let bell = ring();
let end = performance.now() + 400;
while (performance.now() < end) {
  await done();
}
console.log("main ready");
await bell;

// 2. Yield in each round
console.log("main starts");
bell = ring();
end = performance.now() + 400;
while (performance.now() < end) {
  await setImmediate();
}
console.log("main ready");
await bell;
