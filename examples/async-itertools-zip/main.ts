import { setTimeout as sleep } from "node:timers/promises";

type Source = AsyncGenerator<string>;

async function* cook(name: string, ms: number, n: number) {
  for (let i = 1; i <= n; i++) {
    await sleep(ms);
    console.log(`${name} ${i} ready`);
    yield `${name} ${i}`;
  }
}

async function* pair(left: Source, right: Source) {
  try {
    while (true) {
      const [a, b] = await Promise.all([
        left.next(),
        right.next(),
      ]);
      if (a.done || b.done) return;
      yield `${a.value} and ${b.value}`;
    }
  } finally {
    await Promise.all([left.return(0), right.return(0)]);
  }
}

// 1. The first pair
const toasts = cook("toast", 300, 3);
const pairs = pair(cook("tea", 100, 2), toasts);
console.log(`main got ${(await pairs.next()).value}`);
// 2. The second pair
console.log(`main got ${(await pairs.next()).value}`);
// 3. The tea has come to its end
if ((await pairs.next()).done) {
  console.log("main has no more pairs");
}
