import { setTimeout as sleep } from "node:timers/promises";

type Wait = () => Promise<void>;

async function suspend(): Promise<void> {
  await sleep(400);
}

async function block(): Promise<void> {
  const end = performance.now() + 400;
  while (performance.now() < end);
}

async function makeTea(): Promise<void> {
  console.log("tea starts");
  await sleep(200);
  console.log("tea ready");
}

async function breakfast(wait: Wait): Promise<void> {
  const tea = makeTea();
  await sleep(50);
  console.log("toast starts");
  await wait();
  console.log("toast ready");
  await tea;
}

// 1. The toast suspends, the tea continues
await breakfast(suspend);

// 2. The toast blocks, the tea is late
await breakfast(block);
