import { setTimeout as sleep } from "node:timers/promises";

let tea: string | undefined;

async function make() {
  await sleep(100);
  tea = "TEA";
}

make();
const end = performance.now() + 500;
while (!tea && performance.now() < end);
console.log(`main got ${tea} after 500 ms`);
