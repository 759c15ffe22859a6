import { setTimeout as sleep } from "node:timers/promises";

async function* cook(name: string, ms: number) {
  try {
    for (let i = 1; i < 10; i++) {
      await sleep(ms);
      yield `${name} ${i}`;
    }
  } finally {
    console.log("cook gone");
  }
}

async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
) {
  let items: T[] = [];
  for await (const item of source) {
    items.push(item);
    if (items.length < size) continue;
    yield items;
    items = [];
  }
  if (items.length > 0) yield items;
}

// 1. Two by two
for await (const teas of chunk(cook("tea", 100), 2)) {
  console.log(`main got ${teas.join(", ")}`);
  if (teas.includes("tea 2")) {
    // 2. Leave the loop early
    break;
  }
}
// 3. Has the cook gone?
await sleep(200);
console.log("main waited");
