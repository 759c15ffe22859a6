import { setTimeout as sleep } from "node:timers/promises";

async function make(item: string): Promise<string> {
  console.log(`${item} starts`);
  await sleep(item === "tea" ? 300 : 200);
  console.log(`${item} ready`);
  return item.toUpperCase();
}

const menu = ["tea", "toast"];

// 1. One after the other
let made = await Array.fromAsync(menu, make);
console.log(`main got ${made.join(", ")}`);

// 2. Map without waiting
const promises = menu.map(make);
await sleep(100);
console.log("main has a list");

// 3. Wait for all of it
made = await Promise.all(promises);
console.log(`main got ${made.join(", ")}`);
