import { setTimeout as sleep } from "node:timers/promises";

async function* kitchen(): AsyncGenerator<string> {
  for (const item of ["tea", "toast"]) {
    console.log(`${item} starts`);
    await sleep(100);
    console.log(`${item} ready`);
    yield item;
  }
  console.log("kitchen closes");
}

// 1. Call it
const items = kitchen();
await sleep(300);
console.log("main has a generator");

// 2. Take the items one by one
for await (const item of items) {
  console.log(`main eats ${item}`);
  await sleep(100);
  console.log(`main ate ${item}`);
}
console.log("main has eaten");
