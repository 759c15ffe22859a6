import { setTimeout as sleep } from "node:timers/promises";

async function ring(): Promise<void> {
  await sleep(100);
  console.log("bell rings");
}

// 1. While main sleeps, the bell rings
console.log("tea starts");
const bell = ring();
await sleep(300);
console.log("tea ready");
await bell;

// 2. The same sleep, written another way
console.log("cake starts");
await new Promise((resolve) => setTimeout(resolve, 300));
console.log("cake ready");
