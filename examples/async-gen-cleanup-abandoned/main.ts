import { setTimeout as sleep } from "node:timers/promises";

async function* kitchen(): AsyncGenerator<string> {
  console.log("kitchen starts");
  try {
    for (const item of ["tea", "toast"]) {
      await sleep(100);
      yield item;
    }
  } finally {
    console.log("kitchen closes");
  }
}

// 1. Take only one item
const items = kitchen();
console.log(`main takes ${(await items.next()).value}`);

// 2. End without closing the generator
console.log("main ends");
