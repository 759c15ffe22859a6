import { setTimeout as sleep } from "node:timers/promises";

const parties = 3;
let missing = parties;
let all = Promise.withResolvers<boolean>();

async function meet(): Promise<boolean> {
  missing--;
  if (missing > 0) return all.promise;
  all.resolve(false);
  all = Promise.withResolvers();
  missing = parties;
  return true;
}

async function walk(name: string, pace: number) {
  // 1. Walk to the gate and meet there
  console.log(`${name} starts`);
  await sleep(pace);
  console.log(`${name} at the gate`);
  const isLast = await meet();

  // 2. Open the gate, walk to the lake
  if (isLast) console.log("one opens the gate");
  await sleep(pace);
  console.log(`${name} at the lake`);
  await meet();

  // 3. Walk to the top
  await sleep(pace);
  console.log(`${name} at the top`);
}

await Promise.all([
  walk("ann", 200),
  walk("bob", 400),
  walk("cid", 600),
]);
