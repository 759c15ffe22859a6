import { mock } from "node:test";
import timers from "node:timers/promises";

const minute = 60_000;

async function makeTea() {
  console.log("tea starts");
  await timers.setTimeout(60 * minute);
  console.log("tea ready");
}

mock.timers.enable({ apis: ["setTimeout"] });

// 1. Start a wait of one hour
let seen = "no tea";
const tea = makeTea().then(() => {
  seen = "tea";
});

// 2. 59 minutes later
mock.timers.tick(59 * minute);
await timers.setImmediate();
console.log(`test sees ${seen}`);

// 3. One minute later
mock.timers.tick(minute);
await tea;
mock.timers.reset();
