import { setTimeout as sleep } from "node:timers/promises";

async function* kitchen(): AsyncGenerator<string> {
  try {
    await sleep(500);
    console.log("kitchen made tea");
    yield "tea";
  } finally {
    console.log("kitchen closes");
  }
}

const items = kitchen();
const tea = items.next();
await sleep(100);
console.log("main closes the kitchen");
await items.return(undefined);
console.log(`main got ${(await tea).value}`);
