import { setTimeout as sleep } from "node:timers/promises";

async function* kitchen(): AsyncGenerator<string> {
  for (const item of ["tea", "toast"]) {
    console.log(`${item} starts`);
    await sleep(100);
    console.log(`${item} ready`);
    yield item;
  }
}

async function isCrisp(item: string): Promise<boolean> {
  await sleep(100);
  console.log(`${item} tasted`);
  return item === "toast";
}

// 1. Collect every item
const every = await Array.fromAsync(kitchen());
console.log(`main got ${every.join(", ")}`);

// 2. Keep some and change them
const crisp: string[] = [];
for await (const item of kitchen()) {
  if (await isCrisp(item)) {
    crisp.push(item.toUpperCase());
  }
}
console.log(`main got ${crisp.join(", ")}`);
