import { setTimeout as sleep } from "node:timers/promises";

type Resolve = (cup: string) => void;

async function cook(_resolve: Resolve) {
  console.log("cook starts");
  await sleep(100);
  console.log("cook leaves");
}

// 1. The cook leaves without an answer
const { promise, resolve } =
  Promise.withResolvers<string>();
await cook(resolve);
await sleep(100);

// 2. Main waits for it, with a limit
console.log("main waits");
const clock = new AbortController();
const { signal } = clock;
const limit = sleep(300, undefined, { signal });
const cup = await Promise.race([promise, limit]);
clock.abort();
if (cup !== undefined) {
  console.log(`main got ${cup}`);
} else {
  console.log("main gave up");
}
