import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string) {
  console.log(`${name} starts`);
  await sleep(100);
  return name.toUpperCase();
}

const calls = ["tea", "toast", "egg"].map(make);
for (const call of calls) {
  console.log(`main waits for one`);
  console.log(`main got ${await call}`);
}
