import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(200);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

async function breakfast() {
  await sleep(100);
  return make("tea");
}

// 1. Await the outer call
const order = await breakfast();
const ready = typeof order === "string";
const tea = ready ? order : "no tea yet";
console.log(`main got ${tea}`);

// 2. Await what it returned
console.log(`main got ${await order}`);
