import { setTimeout as sleep } from "node:timers/promises";

function pour(name: string): void {
  console.log(`${name} starts`);
  console.log(`${name} ready`);
}

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  for (const count of [1, 2]) {
    await sleep(300);
    console.log(`${name} resumes ${count}`);
  }
  return name.toUpperCase();
}

// 1. A subroutine runs to its end
pour("water");

// 2. A coroutine stops half-way
const tea = make("tea");
await sleep(150);

// 3. Another coroutine runs in the meantime
const toast = make("toast");
await sleep(50);

// 4. Each coroutine resumes where it stopped
console.log(`main got ${await tea}, ${await toast}`);
