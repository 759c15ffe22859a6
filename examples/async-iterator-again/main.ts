import { setTimeout as sleep } from "node:timers/promises";

async function* kitchen(): AsyncGenerator<string> {
  for (const item of ["tea", "toast"]) {
    await sleep(100);
    yield item;
  }
}

class Menu implements AsyncIterable<string> {
  [Symbol.asyncIterator]() {
    return kitchen();
  }
}

async function drain(source: AsyncIterable<string>) {
  console.log("main starts a loop");
  for await (const item of source) {
    console.log(`main got ${item}`);
  }
}

// 1. Loop over a generator
const items = kitchen();
await drain(items);

// 2. The same generator again
await drain(items);

// 3. A new iterator for each loop
const menu = new Menu();
await drain(menu);
await drain(menu);
