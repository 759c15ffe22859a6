import { setImmediate } from "node:timers/promises";

async function done() {}

async function takeTurns(name: string) {
  console.log(`${name} starts`);
  await setImmediate(); // back to the loop, once
  console.log(`${name} ready`);
}

async function goOn(name: string) {
  console.log(`${name} starts`);
  await done(); // is done immediately
  console.log(`${name} ready`);
}

// 1. Three tasks yield once
let tea = takeTurns("tea");
let toast = takeTurns("toast");
let jam = takeTurns("jam");
await Promise.all([tea, toast, jam]);

// 2. Three tasks await finished work
tea = goOn("tea");
toast = goOn("toast");
jam = goOn("jam");
await Promise.all([tea, toast, jam]);
