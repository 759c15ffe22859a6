import { setTimeout as sleep } from "node:timers/promises";

function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

async function brew(name: string): Promise<string> {
  console.log(`${name} starts`);
  block(200); // blocks its thread
  console.log(`${name} ground`);
  await sleep(200);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Start it the usual way
console.log("main calls brew");
const coffee = brew("coffee");
block(100); // blocks the thread of main
console.log("main has task");
console.log(`main got ${await coffee}`);

// 2. Start it within the call
console.log("main calls brew");
const mocha = brew("mocha");
block(100);
console.log("main has task");
console.log(`main got ${await mocha}`);
