import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(100);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

async function buy(name: string, cash: number) {
  console.log(`${name} starts`);
  await sleep(100);
  const left = cash - name.length;
  console.log(`${name} bought, ${left} left`);
  return left;
}

const menu = ["tea", "toast"];

// 1. One after the other
for (const name of menu) {
  console.log(`main serves ${await make(name)}`);
}

// 2. Each turn needs the previous result
let cash = 10;
for (const name of menu) {
  cash = await buy(name, cash);
}
console.log(`main keeps ${cash}`);
