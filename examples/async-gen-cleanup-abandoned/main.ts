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

// 1. Take one item, not the rest
const items = kitchen();
console.log(`main takes ${(await items.next()).value}`);

// 2. End without closing it
console.log("main ends");
