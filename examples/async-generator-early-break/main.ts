import { setTimeout as sleep } from "node:timers/promises";

async function* kitchen(): AsyncGenerator<string> {
  console.log("kitchen starts");
  try {
    for (const item of ["tea", "toast", "jam"]) {
      await sleep(100);
      console.log(`kitchen makes ${item}`);
      yield item;
    }
  } finally {
    console.log("kitchen closes");
  }
}

// 1. Break out of the loop
const items = kitchen();
for await (const item of items) {
  console.log(`main takes ${item}`);
  break;
}
console.log("main leaves the loop");

// 2. Loop again, then close the generator
for await (const item of items) {
  console.log(`main takes ${item}`);
  break;
}
await items.return(undefined);
console.log("main closed it");

// 3. Break and close in one step
for await (const item of kitchen()) {
  console.log(`main takes ${item}`);
  break;
}
console.log("main leaves the loop");
