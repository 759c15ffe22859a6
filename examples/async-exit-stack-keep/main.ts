import { setTimeout as sleep } from "node:timers/promises";

async function start(name: string) {
  console.log(`${name} starts`);
  await sleep(100);
}

async function stop(name: string) {
  await sleep(100);
  console.log(`${name} off`);
}

async function openKitchen() {
  await using stack = new AsyncDisposableStack();
  for (const name of ["mixer", "oven"]) {
    await start(name);
    stack.defer(() => stop(name));
  }
  return stack.move(); // nothing failed: keep
}

// 1. Open all and keep them
const kitchen = await openKitchen();
console.log("main got the kitchen");
// 2. Use them after the block
await sleep(100);
console.log("main bakes");
// 3. Close them
console.log("main closes");
await kitchen.disposeAsync();
console.log("main done");
