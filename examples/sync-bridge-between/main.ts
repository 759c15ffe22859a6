import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(300);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

function work(ms: number) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

// 1. A call starts the toast
const toast = make("toast");
work(100);

// 2. Plain code is busy for 400 ms
console.log("main is busy");
work(400);
console.log("main is free");

// 3. The next call
toast.then((dish) => {
  console.log(`main got ${dish}`);
});
